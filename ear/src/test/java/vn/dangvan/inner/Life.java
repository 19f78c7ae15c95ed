package vn.dangvan.inner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvan.casework.Casework;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
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

    static final Classification DELAY = new Classification(Kind.COMPLAINT, "delay", "land", UNIT);

    @Inject Intake intake;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Tables tables;

    /** Number of a new case that has come as far as this. */
    public String at(Stage stage) {
        String number = intake.lodge(Letters.complaint(UNIT)).number();
        for (Stage next : Stage.values()) {
            if (next.compareTo(stage) <= 0) {
                step(number, next);
            }
        }
        return number;
    }

    /** One act further, into this stage. The version is the number of acts before. */
    public void step(String number, Stage into) {
        int seen = into.ordinal() - 1;
        switch (into) {
            case RECEIVED -> tables.id(number);
            case CLASSIFIED -> INTAKE.act(() -> triage.classify(number, seen, DELAY));
            case ACCEPTED -> INTAKE.act(() -> triage.accept(number, seen));
            case ASSIGNED -> assign(number, seen, INSPECTOR);
            case EXAMINED -> INSPECTOR.act(() -> casework.examine(number, seen, "Đã xem sổ."));
            case CONCLUDED -> conclude(number, seen);
            case APPROVED -> LEADER.act(() -> casework.approve(number, seen, "Khắc phục ngay."));
            case CLOSED -> LEADER.act(() -> casework.close(number, seen));
        }
    }

    /** Gives the case to an inspector. */
    public void assign(String number, int seen, As inspector) {
        LEADER.act(() -> casework.assign(number, seen, tables.officer(inspector)));
    }

    private void conclude(String number, int seen) {
        INSPECTOR.act(() -> casework.conclude(number, seen, Finding.FOUNDED, "Phản ánh đúng."));
    }
}
