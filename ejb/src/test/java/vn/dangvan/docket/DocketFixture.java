package vn.dangvan.docket;

import java.time.LocalDate;
import java.util.UUID;

/** Cases for tests, each one step further than the one before. */
final class DocketFixture {
    static final UUID INSPECTOR = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Subject COMPLAINT =
            new Subject(Kind.COMPLAINT, "administrative-decision", null, "xa-an-binh");
    static final Subject CLASSIFIED = new Subject(Kind.COMPLAINT, "delay", "land", "xa-an-binh");
    static final LocalDate ACCEPT = DAY.plusDays(10);
    static final LocalDate RESOLVE = DAY.plusDays(33);
    static final LocalDate SEND = DAY.plusDays(43);

    private DocketFixture() {}

    static Docket received() {
        return received(COMPLAINT);
    }

    static Docket received(Subject subject) {
        return new Docket(
                Opening.first(
                        "DV-2026-000123", Door.NAMED, subject, "xa-an-binh", "vi", DAY, ACCEPT));
    }

    /** A case that has come as far as a stage; for one that ended, straight from the first. */
    static Docket at(Stage stage) {
        Docket docket = received();
        for (Stage next : Stage.values()) {
            boolean ordinary = next != Stage.CHECKING && next.compareTo(Stage.CLOSED) <= 0;
            boolean before = next.compareTo(stage) <= 0 && stage.compareTo(Stage.CLOSED) <= 0;
            if (next != Stage.RECEIVED && ordinary && before && stage != Stage.CHECKING) {
                step(docket, next);
            }
        }
        if (stage == Stage.CHECKING || stage == Stage.TAKEN_OVER) {
            step(docket, Stage.CLASSIFIED);
        }
        if (stage == Stage.TAKEN_OVER) {
            step(docket, Stage.ACCEPTED);
        }
        if (stage == Stage.CHECKING || stage.compareTo(Stage.CLOSED) > 0) {
            step(docket, stage);
        }
        return docket;
    }

    /** Takes the step to a stage, on the day that fits it. */
    static void step(Docket docket, Stage to) {
        if (docket.stage().allows(to)) {
            switch (to) {
                case CLASSIFIED -> docket.classify(CLASSIFIED, "tinh");
                case ASSIGNED -> docket.assign(INSPECTOR);
                case CONCLUDED -> docket.conclude(Finding.PARTLY_FOUNDED);
                default -> {}
            }
        }
        docket.advance(to, daysAt(to));
    }

    /** The days of a case that has just come to a stage. */
    static Days daysAt(Stage stage) {
        boolean accepted = stage.compareTo(Stage.ACCEPTED) >= 0;
        boolean assigned = stage.compareTo(Stage.ASSIGNED) >= 0;
        boolean decided = stage.compareTo(Stage.APPROVED) >= 0;
        boolean closed = stage.compareTo(Stage.CLOSED) >= 0;
        return new Days(
                DAY,
                stage == Stage.RECEIVED ? null : DAY.plusDays(1),
                accepted ? DAY.plusDays(4) : null,
                assigned ? DAY.plusDays(5) : null,
                accepted ? RESOLVE : null,
                decided ? DAY.plusDays(40) : null,
                closed ? DAY.plusDays(42) : null,
                closed ? null : decided ? SEND : accepted ? RESOLVE : ACCEPT);
    }
}
