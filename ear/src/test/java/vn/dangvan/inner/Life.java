package vn.dangvan.inner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.dangvan.casework.Casework;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.time.Today;
import vn.dangvan.triage.Classification;
import vn.dangvan.triage.Triage;

/** Leads a case of one commune from stage to stage, each time by the officer whose act it is. */
@ApplicationScoped
public class Life {
    static final String OFFICE = "phu-son";
    static final String UNIT = "xa-phu-son";
    static final As INTAKE = As.intake(OFFICE);
    static final As INSPECTOR = As.inspector(OFFICE);
    static final As LEADER = As.leader(OFFICE);

    /** Of the province, above every commune. */
    static final As SUPERIOR = As.leader("tinh");

    static final As INTAKE_ABOVE = As.intake("tinh");

    static final Classification DELAY = new Classification(Kind.COMPLAINT, "delay", "land", UNIT);

    /** A day of acceptance from which every limit has run out. */
    static final LocalDate LONG_AGO = LocalDate.of(2026, 7, 6);

    private static final Map<String, String> REASON = Map.of("reason", "Có lý do.");

    @Inject Intake intake;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Proceedings proceedings;
    @Inject Tables tables;

    /** Number of a new case of the commune that has come to this stage. */
    public String at(Stage stage) {
        return switch (stage) {
            case CHECKING -> checking();
            case REFUSED -> ended("refuse", "ground", "no-signature");
            case GUIDED -> ended("guide", "body", "Tòa án nhân dân khu vực 1");
            case TRANSFERRED -> ended("transfer-out", "body", "Công an tỉnh");
            case FILED -> ended("file", "ground", "copy");
            case MERGED -> merged(at(Stage.CLASSIFIED));
            case TERMINATED -> terminated();
            case TAKEN_OVER -> takenOver();
            default -> lead(intake.lodge(Letters.complaint(UNIT)).number(), stage);
        };
    }

    /** Brings a complaint that has just come in as far as this. */
    public String lead(String number, Stage stage) {
        for (Stage next : Stage.values()) {
            if (next != Stage.CHECKING && next.compareTo(stage) <= 0) {
                step(number, next);
            }
        }
        return number;
    }

    private void step(String number, Stage into) {
        int seen = version(number);
        switch (into) {
            case CLASSIFIED -> INTAKE.act(() -> triage.classify(number, seen, DELAY));
            case ACCEPTED -> INTAKE.act(() -> triage.accept(number, seen));
            case ASSIGNED -> assign(number, seen, INSPECTOR);
            case EXAMINED -> INSPECTOR.act(() -> casework.examine(number, seen, "Đã xem sổ."));
            case CONCLUDED -> conclude(number, seen);
            case APPROVED -> approve(number);
            case CLOSED -> LEADER.act(() -> casework.close(number, seen));
            default -> tables.id(number);
        }
    }

    /** Gives the case to an inspector. */
    public void assign(String number, int seen, As inspector) {
        LEADER.act(() -> casework.assign(number, seen, tables.officer(inspector)));
    }

    private void conclude(String number, int seen) {
        INSPECTOR.act(() -> casework.conclude(number, seen, Finding.FOUNDED, "Phản ánh đúng."));
    }

    private void approve(String number) {
        take(LEADER, number, "waive-dialogue", REASON);
        LEADER.act(() -> casework.approve(number, version(number), "Khắc phục ngay."));
    }

    /** One act, on the case as it is now. */
    public void take(As who, String number, String act, Map<String, String> said) {
        int seen = version(number);
        who.act(() -> proceedings.take(number, seen, act, said));
    }

    /** The same on another day. */
    public void take(LocalDate day, As who, String number, String act, Map<String, String> said) {
        on(
                day,
                () -> {
                    take(who, number, act, said);
                    return number;
                });
    }

    /** Does something as if it were another day; the servers of tests run with demo data. */
    static <T> T on(LocalDate day, Callable<T> work) {
        try {
            return Today.pretending(day, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of a case now: how many acts were done. */
    public int version(String number) {
        String now = "select version from docket where number = ?";
        return Integer.parseInt(tables.words(now, number).get(0));
    }

    /** What {@link #take} opens: the number of the new line. */
    public String opened(As who, String number, String act, Map<String, String> said) {
        take(who, number, act, said);
        String opens =
                "select codes::json ->> 'opens' from taken t join docket d on d.id = t.case_id"
                        + " where d.number = ? order by seq desc limit 1";
        return tables.words(opens, number).get(0);
    }

    /** Stage, instance, settling unit and number of acts of a case. */
    public String line(String number) {
        String line = "select concat_ws(' ', stage, instance, settler, acts) from docket";
        return tables.words(line + " where number = ?", number).get(0);
    }

    /**
     * Lets the commune settle a denunciation about an office of the province, which has handed it
     * on, up to its acceptance.
     */
    public void accept(String denunciation, LocalDate day) {
        take(day, INTAKE_ABOVE, denunciation, "transfer", Letters.handedTo(UNIT));
        take(day, INTAKE, denunciation, "verify-identity", Map.of("verified", "yes"));
        take(day, INTAKE, denunciation, "accept", Map.of());
    }

    /** Settles a case that was taken up, by the officers of an office. */
    public void settle(String number, String office) {
        As inspector = As.inspector(office);
        String id = tables.officer(inspector).toString();
        take(As.leader(office), number, "assign", Map.of("inspector", id));
        take(inspector, number, "examine", Map.of("text", "Đã xem sổ."));
        take(inspector, number, "conclude", Map.of("found", "founded", "text", "Đúng."));
        take(As.leader(office), number, "approve", Map.of("text", "Xử lý."));
        take(As.leader(office), number, "close", Map.of());
    }

    /** A new denunciation that the commune has taken up and not settled in time. */
    public String overdue() {
        String number = on(LONG_AGO, () -> intake.lodge(Letters.signed("so-xd")).number());
        accept(number, LONG_AGO);
        return number;
    }

    private String checking() {
        String number = intake.lodge(Letters.denunciation("so-xd")).number();
        take(INTAKE_ABOVE, number, "transfer", Letters.handedTo(UNIT));
        Map<String, String> all = Map.of("grounds", "violator-clear,evidence,verifiable");
        take(INTAKE, number, "open-check", all);
        return number;
    }

    private String ended(String act, String ask, String answer) {
        String number = at(Stage.CLASSIFIED);
        take(INTAKE, number, act, Map.of(ask, answer, "reason", "Có lý do."));
        return number;
    }

    /** A new case merged into another. */
    public String merged(String into) {
        String number = at(Stage.CLASSIFIED);
        take(INTAKE, number, "merge", Map.of("case", into));
        return number;
    }

    private String terminated() {
        String number = at(Stage.ACCEPTED);
        Map<String, String> gone = Map.of("ground", "object-gone", "reason", "Không còn.");
        take(LEADER, number, "terminate", gone);
        return number;
    }

    private String takenOver() {
        String number = overdue();
        take(SUPERIOR, number, "demand-report", Map.of("text", "Báo cáo ngay."));
        take(SUPERIOR, number, "take-over", Letters.BIAS);
        return number;
    }
}
