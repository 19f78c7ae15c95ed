package vn.dangvan.proceedings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Dockets;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.tracking.Returning;

/**
 * The acts of whoever filed a case: supplement, withdraw, complain again, ask for protection. The
 * return code is all it takes, and nobody is named by it.
 */
@Stateless
public class Reporter {
    @Inject Returning returning;
    @Inject Dockets dockets;
    @Inject Clerk clerk;

    /**
     * Does an act.
     *
     * @param number which case of the letter it is about
     * @param version the version of the case the reporter has seen
     * @return number of the case that goes on: a new one where the act opened one
     * @throws Problem {@link ProblemType#RETURN_CODE_UNKNOWN}; {@link ProblemType#NOT_FOUND} for a
     *     case of another letter; else as {@link Proceedings#take}
     */
    @PermitAll
    public String take(
            String returnCode,
            String number,
            int version,
            String act,
            Map<String, String> answers) {
        UUID letter = returning.letter(returnCode);
        UUID id =
                dockets.ofLetter(letter).stream()
                        .filter(docket -> docket.number().equals(number))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND))
                        .id();
        clerk.reporter(id, version, act, answers);
        return dockets.ofLetter(letter).stream()
                .filter(docket -> id.equals(docket.previous()) && docket.acts() == 0)
                .findFirst()
                .map(docket -> docket.number())
                .orElse(number);
    }
}
