package vn.dangvan.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Receives submissions from anybody. Nobody is asked who they are unless they want to say. */
@Stateless
public class Intake {
    @Inject Counter counter;
    @Inject Drafts drafts;

    /**
     * Receives a submission (tiếp nhận đơn).
     *
     * @return the receipt with the return code, which cannot be had a second time
     * @throws Problem {@link ProblemType#INPUT_INVALID}, {@link ProblemType#UNKNOWN_CODE}, {@link
     *     ProblemType#NO_COMPETENT_UNIT}, {@link ProblemType#KEYS_UNAVAILABLE}
     */
    @PermitAll
    public Receipt lodge(Lodgement lodgement) {
        return counter.receive(lodgement);
    }

    /**
     * Receives a submission once, however often the same request arrives. The first receipt is
     * given again, until the end of the next day, to whoever has the same key.
     *
     * @param key chosen by the sender, random, 16 to 128 visible ASCII characters
     * @throws Problem as {@link #lodge}; {@link ProblemType#KEY_REUSED} for another content under
     *     the key
     */
    @PermitAll
    public Receipt lodgeOnce(String key, Lodgement lodgement) {
        SecretPlace place = SecretPlace.ofRequest(key);
        Draft draft = drafts.claim(place);
        return counter.receiveOnce(draft, place, lodgement);
    }
}
