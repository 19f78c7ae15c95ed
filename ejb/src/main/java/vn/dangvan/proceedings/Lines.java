package vn.dangvan.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Opening;
import vn.dangvan.docket.Settlers;
import vn.dangvan.docket.Stage;
import vn.dangvan.docket.Subject;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Answers;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Done;

/**
 * Opens a line of the register that follows from another: a second instance, a part, a take-over.
 */
@ApplicationScoped
class Lines {
    @Inject Dockets dockets;
    @Inject Settlers settlers;
    @Inject Units units;
    @Inject Clocks clocks;

    /**
     * The line of a second complaint or a continued denunciation, with the unit above (Law on
     * Complaints, Art. 7; Law on Denunciations, Art. 37).
     */
    Change second(Docket docket, Course course, LocalDate today) {
        String above = units.get(docket.settler()).parent();
        if (above == null) {
            throw new Problem(ProblemType.NO_COMPETENT_UNIT, Map.of("unit", docket.settler()));
        }
        return opening(docket, 2, docket.subject(), above, today);
    }

    /** The line of a denunciation that a unit above takes over (Law on Denunciations, Art. 38). */
    Change takenOver(Docket docket, String above, LocalDate today) {
        return opening(docket, docket.instance(), docket.subject(), above, today);
    }

    /**
     * The line of one content of a letter that has several. The letter goes with it, so it MUST NOT
     * go down to the unit concerned.
     */
    Change split(Docket docket, Answers answers, boolean named, LocalDate today) {
        Subject before = docket.subject();
        Kind kind = Kind.of(answers.code("kind"));
        Subject part = new Subject(kind, answers.code("matter"), before.field(), before.unit());
        String settler = settlers.of(kind, before.unit(), named, today);
        if (!docket.settler().equals(before.unit()) && settler.equals(before.unit())) {
            throw new Problem(ProblemType.UNIT_CONCERNED_WOULD_SETTLE, Map.of("unit", settler));
        }
        return opening(docket, 1, part, settler, docket.days().receivedOn());
    }

    private Change opening(
            Docket docket, int instance, Subject subject, String settler, LocalDate on) {
        String number = dockets.nextNumber();
        Course fresh =
                new Course(
                        subject.kind(),
                        subject.matter(),
                        docket.door(),
                        instance,
                        Stage.RECEIVED,
                        on,
                        null,
                        null,
                        List.<Done>of());
        Docket opened =
                new Docket(
                        Opening.next(
                                docket,
                                instance,
                                number,
                                subject,
                                settler,
                                on,
                                clocks.days(fresh, on).dueOn()));
        return new Change(Map.of("opens", number), d -> {}, List.of(opened), null);
    }
}
