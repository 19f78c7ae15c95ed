package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.RuleBook;

/**
 * A case told act by act, each through the law in force on its day. An act that asks for something
 * gets plain answers; what matters to a test is said as {@code "ground=court"}.
 */
final class CourseFixture {
    static final RuleBook LAW = RuleBook.read();
    static final Deadlines DEADLINES = new Deadlines(LAW);
    static final Acts ACTS = new Acts();
    static final Clocks CLOCKS = new Clocks(ACTS, DEADLINES, LAW);
    static final Procedure PROCEDURE = new Procedure(ACTS, CLOCKS, LAW, DEADLINES);

    static final UUID DESK = new UUID(0, 1);
    static final UUID INSPECTOR = new UUID(0, 2);
    static final UUID LEADER = new UUID(0, 3);
    static final UUID SUPERIOR = new UUID(0, 4);

    private Course course;
    private LocalDate today;
    private UUID officer;

    private CourseFixture(Kind kind, String matter, Door door, int instance, LocalDate on) {
        course =
                new Course(kind, matter, door, instance, Stage.RECEIVED, on, null, null, List.of());
        today = on;
    }

    static CourseFixture complaint(String receivedOn) {
        return of(Kind.COMPLAINT, "administrative-decision", Door.NAMED, 1, receivedOn);
    }

    static CourseFixture secondComplaint(String receivedOn) {
        return of(Kind.COMPLAINT, "administrative-decision", Door.NAMED, 2, receivedOn);
    }

    static CourseFixture discipline(int instance, String receivedOn) {
        return of(Kind.COMPLAINT, "disciplinary-decision", Door.NAMED, instance, receivedOn);
    }

    static CourseFixture denunciation(String receivedOn) {
        return of(Kind.DENUNCIATION, "harassment", Door.NAMED, 1, receivedOn);
    }

    static CourseFixture continued(String receivedOn) {
        return of(Kind.DENUNCIATION, "harassment", Door.NAMED, 2, receivedOn);
    }

    static CourseFixture anonymous(String receivedOn) {
        return of(Kind.DENUNCIATION, "harassment", Door.ANONYMOUS, 1, receivedOn);
    }

    static CourseFixture petition(String receivedOn) {
        return of(Kind.PETITION, "procedure-suggestion", Door.NAMED, 1, receivedOn);
    }

    static CourseFixture feedback(String receivedOn) {
        return of(Kind.FEEDBACK, "delay", Door.NAMED, 1, receivedOn);
    }

    static CourseFixture of(Kind kind, String matter, Door door, int instance, String on) {
        return new CourseFixture(kind, matter, door, instance, LocalDate.parse(on));
    }

    /** Goes to a day. */
    CourseFixture on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** The next act is done by this officer. */
    CourseFixture by(UUID who) {
        officer = who;
        return this;
    }

    /** Does acts that need nothing special said. */
    CourseFixture did(String... acts) {
        for (String act : acts) {
            act(act);
        }
        return this;
    }

    /**
     * Does an act as the law wants it, on the day it is.
     *
     * @param said answers as {@code name=value}
     */
    CourseFixture act(String key, String... said) {
        Act act = PROCEDURE.act(key, course, today);
        Answers answers =
                Answers.read(act, SampleAnswers.of(act, LAW.on(today), said), LAW.on(today));
        UUID actor = officer == null ? actor(act) : officer;
        officer = null;
        PROCEDURE.require(act, course, answers, actor, today);
        Map<String, String> codes = new HashMap<>(answers.codes());
        if (key.equals("transfer")) {
            codes.put("from", "xa-an-binh");
        }
        Stage stands = act.to() == null ? course.stage() : act.to();
        Course next = course.after(new Done(key, today, actor, codes), stands);
        course = withLine(next, key, codes);
        return this;
    }

    /** What the line of the register keeps of an act. */
    private static Course withLine(Course c, String key, Map<String, String> codes) {
        UUID holder = key.equals("assign") ? UUID.fromString(codes.get("inspector")) : c.holder();
        Finding found = key.equals("conclude") ? Finding.of(codes.get("found")) : c.found();
        boolean classified = key.equals("classify");
        return new Course(
                classified ? Kind.of(codes.get("kind")) : c.kind(),
                classified ? codes.get("matter") : c.matter(),
                c.door(),
                c.instance(),
                c.stage(),
                c.receivedOn(),
                holder,
                found,
                c.done());
    }

    /** Says what the case is, without changing it. */
    CourseFixture classified() {
        return act("classify", "kind=" + course.kind().code(), "matter=" + course.matter());
    }

    private static UUID actor(Act act) {
        By by = act.by().iterator().next();
        return switch (by) {
            case DESK -> DESK;
            case HOLDER -> INSPECTOR;
            case LEADER -> LEADER;
            case SUPERIOR -> SUPERIOR;
            case REPORTER -> null;
        };
    }

    Course course() {
        return course;
    }

    LocalDate today() {
        return today;
    }

    Days days() {
        return CLOCKS.days(course, today);
    }

    List<CaseClock> clocks() {
        return CLOCKS.of(course, today);
    }

    /** One clock today; null where it does not run and never ran. */
    CaseClock clock(String step) {
        return clocks().stream().filter(c -> c.step().equals(step)).findFirst().orElse(null);
    }

    /** The steps of all clocks, in order. */
    List<String> steps() {
        return clocks().stream().map(CaseClock::step).toList();
    }

    /** Day of a clock as text. */
    String due(String step) {
        return clock(step).dueOn().toString();
    }

    CaseClock.State state(String step) {
        return clock(step).state();
    }
}
