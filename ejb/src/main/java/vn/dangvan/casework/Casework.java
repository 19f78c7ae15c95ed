package vn.dangvan.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Clocks;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Due;
import vn.dangvan.docket.Finding;
import vn.dangvan.intake.Submissions;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Settles cases. One public method is one decision and one ledger entry.
 *
 * <p>Every act names the case by its number and the version the officer has seen, and refuses with
 * {@link ProblemType#NOT_FOUND}, {@link ProblemType#NOT_YOUR_CASE}, {@link
 * ProblemType#CHANGED_MEANWHILE} or {@link ProblemType#WRONG_STAGE}.
 */
@Stateless
public class Casework {
    /** UTF-16 characters of a finding, a conclusion or a decision. */
    public static final int MOST_TEXT = 100_000;

    @Inject Dockets dockets;
    @Inject CaseFiles files;
    @Inject Submissions submissions;
    @Inject Organisation organisation;
    @Inject Clocks clocks;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Gives the case to an inspector of the leader's own unit (phân công xác minh); again to
     * another one.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE} for somebody who is no inspector of the unit
     */
    @RolesAllowed(Role.LEADER)
    public void assign(String number, int version, UUID inspector) {
        Docket docket = dockets.forUnit(number, version);
        if (organisation.inspectors().stream().noneMatch(i -> i.id().equals(inspector))) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "inspector"));
        }
        CaseFile file = files.find(docket.id());
        docket.assign(inspector, LocalDate.now(clock));
        ledger.record(new CaseEvent.Assigned(docket.id(), docket.settler(), inspector));
        if (file == null) {
            files.add(new CaseFile(docket.id()));
        }
    }

    /** Puts a finding on file (ghi nhận kết quả xác minh). */
    @RolesAllowed(Role.INSPECTOR)
    public void examine(String number, int version, String finding) {
        Docket docket = dockets.forHolder(number, version);
        String text = checked(finding, "finding");
        Note note =
                new Note(
                        docket.id(),
                        docket.holder(),
                        LocalDate.now(clock),
                        submissions.seal(docket.id(), Note.TEXT, text));
        docket.examine();
        ledger.record(new CaseEvent.Examined(docket.id(), docket.settler(), note.id()));
        files.add(note);
    }

    /** Concludes (kết luận nội dung): what was found, and why. Needs a finding on file. */
    @RolesAllowed(Role.INSPECTOR)
    public void conclude(String number, int version, Finding found, String conclusion) {
        Docket docket = dockets.forHolder(number, version);
        new Faults().unless(found != null, "found", "empty").refuse();
        String text = checked(conclusion, "conclusion");
        byte[] sealed = submissions.seal(docket.id(), CaseFile.CONCLUSION, text);
        CaseFile file = files.find(docket.id());
        docket.conclude(found);
        file.conclude(sealed);
        ledger.record(new CaseEvent.Concluded(docket.id(), docket.settler(), found.code()));
    }

    /** Decides (ban hành quyết định, kết luận): this day counts as on time or late. */
    @RolesAllowed(Role.LEADER)
    public void approve(String number, int version, String decision) {
        LocalDate today = LocalDate.now(clock);
        Docket docket = dockets.forUnit(number, version);
        String text = checked(decision, "decision");
        byte[] sealed = submissions.seal(docket.id(), CaseFile.DECISION, text);
        CaseFile file = files.find(docket.id());
        Due send = clocks.send(docket.subject().kind(), today);
        docket.approve(today, send);
        file.decide(sealed);
        ledger.record(
                new CaseEvent.Approved(
                        docket.id(),
                        docket.settler(),
                        send.rule(),
                        send.on(),
                        docket.found().code()));
    }

    /** Closes the case: the result has been sent to those who must have it (gửi kết quả). */
    @RolesAllowed(Role.LEADER)
    public void close(String number, int version) {
        Docket docket = dockets.forUnit(number, version);
        docket.close(LocalDate.now(clock));
        ledger.record(new CaseEvent.Closed(docket.id(), docket.settler()));
    }

    private static String checked(String typed, String field) {
        String text = PlainText.of(typed);
        new Faults().text(text, MOST_TEXT, field).refuse();
        return text;
    }
}
