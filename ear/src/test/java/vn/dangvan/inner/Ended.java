package vn.dangvan.inner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Barred;
import vn.dangvan.docket.Dockets;
import vn.dangvan.erasure.Erasing;
import vn.dangvan.erasure.Ground;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Receipt;
import vn.dangvan.organisation.Role;
import vn.dangvan.time.Today;

/** Letters about which nothing goes on any more, and what is done to have them erased. */
@ApplicationScoped
public class Ended {
    static final As CUSTODIAN = new As("giukhoa1.tinh", Role.CUSTODIAN);
    static final String ACT = "05/2026/HC-ST";

    /** A day from which the year of keeping has run out. */
    static final LocalDate LONG_AGO = LocalDate.now(Today.ZONE).minusYears(1).minusDays(3);

    private static final String WAITING =
            "select count(*) from waiting w join entry e on e.id = w.entry_id where e.subject = ?";

    @Inject Intake intake;
    @Inject Erasing erasing;
    @Inject Dockets dockets;
    @Inject vn.dangvan.accountability.Ledger ledger;
    @Inject Life life;
    @Inject Tables tables;

    /** A letter that was filed for its formal faults, on the day it came. */
    public String filed(LocalDate day) {
        return filed(day, Letters.complaint(Life.UNIT)).number();
    }

    /** The same, of one's own words. */
    public Receipt filed(LocalDate day, Lodgement letter) {
        Receipt receipt = Life.on(day, () -> intake.lodge(letter));
        Map<String, String> copy = Map.of("ground", "copy", "reason", "Bản sao bímật.");
        life.take(day, Life.INTAKE, receipt.number(), "file", copy);
        return receipt;
    }

    /** A letter somebody wants erased by the act of a court. */
    public String proposed(As by) {
        String number = filed(LocalDate.now(Today.ZONE));
        propose(by, number);
        return number;
    }

    public void propose(As by, String number) {
        by.act(() -> erasing.propose(number, Ground.COURT, ACT));
    }

    /** Why it cannot be proposed once more. */
    public String again(String number) {
        return Refusal.of(() -> propose(Life.LEADER, number));
    }

    /** Carries a proposal out, as soon as every entry about the letter has its place. */
    public void confirm(As by, String number) {
        settle(number);
        UUID id = by.see(() -> erasing.look(number)).proposal().id();
        by.act(() -> erasing.confirm(number, id));
    }

    /** Waits until every entry about the letter has its place in the tree. */
    public void settle(String number) {
        long end = System.nanoTime() + 60_000_000_000L;
        List<String> none = List.of("0");
        while (!tables.words(WAITING, tables.id(number)).equals(none)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The ledger stands still");
            }
            Thread.onSpinWait();
        }
    }

    /** Has somebody barred from a case. */
    public void bar(As whom, String number) {
        UUID id = tables.id(number);
        UUID officer = tables.officer(whom);
        Life.LEADER.act(
                () ->
                        tables.within(
                                em -> {
                                    ledger.record(new Tried(id));
                                    dockets.add(new Barred(id, officer));
                                }));
    }
}
