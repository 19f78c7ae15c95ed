package vn.dangvan.docket;

import java.time.LocalDate;
import java.util.UUID;

/** Cases for tests, each one step further than the one before. */
final class DocketFixture {
    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID INSPECTOR = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Subject COMPLAINT =
            new Subject(Kind.COMPLAINT, "administrative-decision", null, "xa-an-binh");
    static final Subject CLASSIFIED = new Subject(Kind.COMPLAINT, "delay", "land", "xa-an-binh");
    static final Due ACCEPT = new Due(DAY.plusDays(10), "complaint.accept@2012-07-01");
    static final Due RESOLVE = new Due(DAY.plusDays(33), "complaint.resolve1@2012-07-01");
    static final Due SEND = new Due(DAY.plusDays(43), "complaint.send1@2012-07-01");

    private DocketFixture() {}

    static Docket received() {
        return received(COMPLAINT);
    }

    static Docket received(Subject subject) {
        return new Docket(
                ID, "DV-2026-000123", Door.NAMED, subject, "xa-an-binh", "vi", DAY, ACCEPT);
    }

    static Docket at(Stage stage) {
        Docket docket = received();
        for (Stage next : Stage.values()) {
            if (next != Stage.RECEIVED && next.compareTo(stage) <= 0) {
                step(docket, next);
            }
        }
        return docket;
    }

    /** Takes the step to a stage, on the day that fits it. */
    static void step(Docket docket, Stage to) {
        switch (to) {
            case RECEIVED -> throw new IllegalArgumentException("There is no way back");
            case CLASSIFIED -> docket.classify(CLASSIFIED, "tinh", DAY.plusDays(1), ACCEPT);
            case ACCEPTED -> docket.accept(DAY.plusDays(4), RESOLVE);
            case ASSIGNED -> docket.assign(INSPECTOR, DAY.plusDays(5));
            case EXAMINED -> docket.examine();
            case CONCLUDED -> docket.conclude(Finding.PARTLY_FOUNDED);
            case APPROVED -> docket.approve(DAY.plusDays(40), SEND);
            case CLOSED -> docket.close(DAY.plusDays(42));
        }
    }
}
