package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.organisation.Role;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.time.Today;

/** Tells one case act by act, each on its day and by the officer whose act it is. */
@ApplicationScoped
class Story {
    @Inject EntityManager em;
    @Inject Intake intake;
    @Inject Proceedings proceedings;
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
        Case so = new Case(number);
        if (reaches(e, Stage.ACCEPTED)) {
            sort(e, so);
        }
        if (reaches(e, Stage.ASSIGNED)) {
            String inspector = inspector(e).toString();
            leader(e.assignedOn(), e, so, "assign", Map.of("inspector", inspector));
        }
        inspect(e, so);
        decide(e, so);
    }

    private void sort(Episode e, Case so) throws Exception {
        Lodgement letter = e.lodgement();
        Map<String, String> as =
                Map.of(
                        "kind", letter.kind().code(),
                        "matter", letter.matter(),
                        "field", e.field(),
                        "unit", letter.unit());
        desk(e, so, "classify", as);
        if (letter.kind() == Kind.DENUNCIATION) {
            desk(e, so, "verify-identity", Map.of("verified", "yes"));
        }
        desk(e, so, "accept", Map.of());
        if (letter.kind() == Kind.DENUNCIATION && reaches(e, Stage.ASSIGNED)) {
            leader(e.assignedOn(), e, so, "notify-parties", Map.of());
        }
    }

    private void inspect(Episode e, Case so) throws Exception {
        if (reaches(e, Stage.EXAMINED)) {
            inspector(e.examinedOn(), e, so, "examine", Map.of("text", Words.NOTE));
        }
        if (reaches(e, Stage.CONCLUDED)) {
            LocalDate day = e.decidedOn() == null ? e.examinedOn() : e.decidedOn();
            Map<String, String> conclusion =
                    Map.of("found", e.found().code(), "text", Words.CONCLUSION);
            inspector(day, e, so, "conclude", conclusion);
        }
    }

    private void decide(Episode e, Case so) throws Exception {
        if (reaches(e, Stage.APPROVED)) {
            if (e.lodgement().kind() == Kind.COMPLAINT) {
                leader(e.decidedOn(), e, so, "waive-dialogue", Map.of("reason", Words.AGREED));
            }
            leader(e.decidedOn(), e, so, "approve", Map.of("text", Words.DECISION));
        }
        if (reaches(e, Stage.CLOSED)) {
            leader(e.closedOn(), e, so, "close", Map.of());
            follow(e, so);
        }
    }

    /** What the law wants after the result has gone out. */
    private void follow(Episode e, Case so) throws Exception {
        Kind kind = e.lodgement().kind();
        if (kind == Kind.DENUNCIATION) {
            leader(e.closedOn(), e, so, "handle", Map.of("text", Words.HANDLED));
            leader(e.closedOn(), e, so, "report-handling", Map.of());
        }
        if (kind == Kind.DENUNCIATION || kind == Kind.COMPLAINT) {
            leader(e.closedOn(), e, so, "publish", Map.of("way", "posting"));
        }
    }

    private UUID inspector(Episode e) {
        return em.createQuery("select o.id from Officer o where o.username = :name", UUID.class)
                .setParameter("name", account("thanhtra" + e.inspector(), e))
                .getSingleResult();
    }

    private void desk(Episode e, Case so, String act, Map<String, String> said) throws Exception {
        on(e.acceptedOn(), "tiepnhan", e, Role.INTAKE_OFFICER, so, act, said);
    }

    private void leader(LocalDate day, Episode e, Case so, String act, Map<String, String> said)
            throws Exception {
        on(day, "lanhdao", e, Role.LEADER, so, act, said);
    }

    private void inspector(LocalDate day, Episode e, Case so, String act, Map<String, String> said)
            throws Exception {
        on(day, "thanhtra" + e.inspector(), e, Role.INSPECTOR, so, act, said);
    }

    private static boolean reaches(Episode e, Stage stage) {
        return e.until().compareTo(stage) >= 0;
    }

    private static String account(String office, Episode e) {
        return office + "." + e.settler().replaceFirst("^(xa|phuong)-", "");
    }

    private void on(
            LocalDate day,
            String office,
            Episode e,
            String role,
            Case so,
            String act,
            Map<String, String> said)
            throws Exception {
        String username = account(office, e);
        Today.pretending(
                day,
                () ->
                        As.officer(
                                username,
                                role,
                                () -> proceedings.take(so.number, so.acts++, act, said)));
    }

    /** A case and how many acts of it were told. */
    private static final class Case {
        private final String number;
        private int acts;

        Case(String number) {
            this.number = number;
        }
    }
}
