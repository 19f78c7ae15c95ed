package vn.dangvan.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Clocks;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.Handle;
import vn.dangvan.sealing.ReturnCode;

/**
 * Lets a reporter come back (tra cứu). The code is all it takes, and without it there is nothing.
 */
@Stateless
public class Tracking {
    @Inject Submissions submissions;
    @Inject Dockets dockets;
    @Inject Clocks clocks;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Where the case of a return code stands.
     *
     * @throws Problem {@link ProblemType#RETURN_CODE_UNKNOWN}, after the same work whatever was
     *     wrong
     */
    @PermitAll
    public Track track(String returnCode) {
        ReturnCode code = read(returnCode);
        Submission submission = submissions.find(code == null ? decoy(returnCode) : code.lookup());
        if (code == null || submission == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        Docket docket = dockets.get(submission.id());
        LocalDate today = LocalDate.now(clock);
        return new Track(
                docket.number(),
                docket.door(),
                docket.stage(),
                docket.result(),
                docket.subject(),
                docket.settler(),
                docket.days(),
                clocks.of(docket, today),
                ledger.acts(docket.id()),
                submission.account(code));
    }

    private static ReturnCode read(String written) {
        try {
            return ReturnCode.parse(written);
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** What is no code at all is looked for all the same, so that its answer takes no less time. */
    private static byte[] decoy(String written) {
        String some = written == null ? "" : written.substring(0, Math.min(512, written.length()));
        return Handle.of(some.getBytes(StandardCharsets.UTF_8), "decoy").lookup();
    }
}
