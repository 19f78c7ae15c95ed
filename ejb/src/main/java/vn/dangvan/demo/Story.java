package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.casework.Casework;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.organisation.Role;
import vn.dangvan.time.Today;
import vn.dangvan.triage.Classification;
import vn.dangvan.triage.Triage;

/** Tells one case act by act, each on its day and by the officer whose act it is. */
@ApplicationScoped
class Story {
    @PersistenceContext EntityManager em;
    @Inject Intake intake;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Ledger ledger;

    /** Whether anything has been filed yet. */
    boolean begun() {
        return !em.createQuery("select d.id from Docket d", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the story was told to its end. */
    @Transactional
    boolean finished() {
        return ledger.knows(Told.ACT);
    }

    /** Says in the ledger itself that what stands before this entry is a demo. */
    @Transactional
    void finish() {
        ledger.record(new Told());
    }

    void tell(Episode e) throws Exception {
        String number =
                Today.pretending(e.receivedOn(), () -> intake.lodge(e.lodgement()).number());
        if (reaches(e, Stage.ACCEPTED)) {
            on(e.acceptedOn(), "tiepnhan", e, Role.INTAKE_OFFICER, () -> sort(e, number));
        }
        if (reaches(e, Stage.ASSIGNED)) {
            on(e.assignedOn(), "lanhdao", e, Role.LEADER, () -> assign(e, number));
        }
        inspect(e, number);
        decide(e, number);
    }

    private void inspect(Episode e, String number) throws Exception {
        String inspector = "thanhtra" + e.inspector();
        if (reaches(e, Stage.EXAMINED)) {
            Runnable examine = () -> casework.examine(number, 3, Words.NOTE);
            on(e.examinedOn(), inspector, e, Role.INSPECTOR, examine);
        }
        if (reaches(e, Stage.CONCLUDED)) {
            LocalDate day = e.decidedOn() == null ? e.examinedOn() : e.decidedOn();
            Runnable conclude = () -> casework.conclude(number, 4, e.found(), Words.CONCLUSION);
            on(day, inspector, e, Role.INSPECTOR, conclude);
        }
    }

    private void decide(Episode e, String number) throws Exception {
        if (reaches(e, Stage.APPROVED)) {
            Runnable approve = () -> casework.approve(number, 5, Words.DECISION);
            on(e.decidedOn(), "lanhdao", e, Role.LEADER, approve);
        }
        if (reaches(e, Stage.CLOSED)) {
            on(e.closedOn(), "lanhdao", e, Role.LEADER, () -> casework.close(number, 6));
        }
    }

    private void sort(Episode e, String number) {
        triage.classify(
                number,
                0,
                new Classification(
                        e.lodgement().kind(),
                        e.lodgement().matter(),
                        e.field(),
                        e.lodgement().unit()));
        triage.accept(number, 1);
    }

    private void assign(Episode e, String number) {
        UUID inspector =
                em.createQuery("select o.id from Officer o where o.username = :name", UUID.class)
                        .setParameter("name", account("thanhtra" + e.inspector(), e))
                        .getSingleResult();
        casework.assign(number, 2, inspector);
    }

    private static boolean reaches(Episode e, Stage stage) {
        return e.until().compareTo(stage) >= 0;
    }

    private static String account(String office, Episode e) {
        return office + "." + e.settler().replaceFirst("^(xa|phuong)-", "");
    }

    private static void on(LocalDate day, String office, Episode e, String role, Runnable act)
            throws Exception {
        String username = account(office, e);
        Today.pretending(
                day,
                () ->
                        As.officer(
                                username,
                                role,
                                () -> {
                                    act.run();
                                    return null;
                                }));
    }
}
