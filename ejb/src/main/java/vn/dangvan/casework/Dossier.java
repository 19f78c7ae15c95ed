package vn.dangvan.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.accountability.Seen;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.intake.Submissions;
import vn.dangvan.organisation.Role;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Courses;
import vn.dangvan.proceedings.Proceedings;

/** Opens a case for reading, to whoever's reach it is within. */
@Stateless
public class Dossier {
    /** No case follows from more. */
    private static final int MOST_EARLIER = 5;

    @Inject Dockets dockets;
    @Inject Courses courses;
    @Inject Submissions submissions;
    @Inject Sheets sheets;
    @Inject Clocks clocks;
    @Inject Proceedings proceedings;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Everything on file that the reader may see; the same refusal for hidden and for absent. Once
     * a day the ledger is told who has opened it, and without that nothing is opened.
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public CaseView read(String number) {
        Docket docket = dockets.get(number);
        Submissions.Erased erased = submissions.erased(docket.origin());
        tell(docket);
        Course course = courses.of(docket);
        return new CaseView(
                docket.card(),
                course.path(),
                docket.days(),
                course.suspendedSince(),
                submissions.account(docket),
                submissions.reporter(docket),
                sheets.of(docket),
                clocks.of(course, LocalDate.now(clock)),
                erased == null ? proceedings.ways(number) : List.of(),
                docket.mergedInto() == null ? null : dockets.get(docket.mergedInto()).number(),
                earlier(docket),
                erased);
    }

    /** Nothing is opened of a letter that was erased. */
    private void tell(Docket docket) {
        if (submissions.erased(docket.origin()) == null) {
            ledger.recordReading(Seen.of(docket.id(), docket.settler()));
        }
    }

    /** Whoever settles the next instance has to read the one before. */
    private List<CaseView.Earlier> earlier(Docket docket) {
        List<CaseView.Earlier> earlier = new ArrayList<>();
        Docket before = docket;
        while (before.previous() != null && earlier.size() < MOST_EARLIER) {
            before = dockets.get(before.previous());
            tell(before);
            earlier.add(new CaseView.Earlier(before.card(), sheets.of(before)));
        }
        return earlier;
    }
}
