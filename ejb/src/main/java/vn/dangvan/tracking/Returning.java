package vn.dangvan.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.Handle;
import vn.dangvan.sealing.ReturnCode;

/**
 * Finds the letter of a return code, with the same work for a right, a wrong and an unreadable one.
 */
@ApplicationScoped
public class Returning {
    @Inject Submissions submissions;

    /**
     * Id of the letter a return code belongs to.
     *
     * @throws Problem {@link ProblemType#RETURN_CODE_UNKNOWN}, after the same work whatever was
     *     wrong
     */
    public UUID letter(String returnCode) {
        return letter(returnCode, read(returnCode));
    }

    UUID letter(String returnCode, ReturnCode code) {
        UUID letter = submissions.find(code == null ? decoy(returnCode) : code.lookup());
        if (code == null || letter == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        return letter;
    }

    /** The code as it was written; null for what is none. */
    ReturnCode read(String written) {
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
