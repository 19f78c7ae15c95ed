package vn.dangvan.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.docket.Dockets;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.ReturnCode;

/**
 * Lets a reporter come back (tra cứu). The code is all it takes, and without it there is nothing.
 */
@Stateless
public class Tracking {
    @Inject Returning returning;
    @Inject Submissions submissions;
    @Inject Dockets dockets;
    @Inject Standing standing;
    @Inject Clock clock;

    /**
     * Where everything stands that the letter of a return code has led to.
     *
     * @throws Problem {@link ProblemType#RETURN_CODE_UNKNOWN}, after the same work whatever was
     *     wrong
     */
    @PermitAll
    public Track track(String returnCode) {
        ReturnCode code = returning.read(returnCode);
        UUID letter = returning.letter(returnCode, code);
        LocalDate today = LocalDate.now(clock);
        Submissions.Erased erased = submissions.erased(letter);
        List<Track.Line> lines =
                dockets.ofLetter(letter).stream()
                        .map(d -> standing.of(d, today, erased != null))
                        .toList();
        return new Track(lines, submissions.account(letter, code), erased);
    }
}
