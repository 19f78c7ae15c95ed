package vn.dangvan.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.DraftToken;

/**
 * Keeps answers while somebody is writing, so that a dead session, the back button or a second
 * click loses nothing. Keeping a draft is no decision: the ledger begins with what is sent.
 */
@Stateless
public class Drafting {
    /** How long an unsent draft waits for its writer, in days; each keeping begins anew. */
    public static final int KEPT_DAYS = Drafts.KEPT_DAYS;

    private static final int MOST_ANSWERS = 200;
    private static final int MOST_CHARACTERS = 300_000;

    @Inject Drafts drafts;
    @Inject Counter counter;
    @Inject Clock clock;

    /**
     * Keeps the answers given so far; the ones kept before are replaced.
     *
     * @param token secret of the writer, made by {@link DraftToken#random}
     * @throws Problem {@link ProblemType#INPUT_INVALID} when there is more than anybody writes;
     *     {@link ProblemType#KEY_REUSED} when this draft has been sent
     */
    @PermitAll
    public void keep(String token, Map<String, String> answers) {
        int characters = answers.values().stream().mapToInt(String::length).sum();
        new Faults()
                .unless(
                        answers.size() <= MOST_ANSWERS && characters <= MOST_CHARACTERS,
                        "story",
                        "too-long")
                .refuse();
        SecretPlace place = SecretPlace.of(DraftToken.parse(token));
        Draft draft = drafts.claim(place);
        Receipt receipt = draft.receipt(place);
        if (receipt != null) {
            throw new Problem(ProblemType.KEY_REUSED, Map.of("number", receipt.number()));
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.forEach(json::add);
        draft.keep(place, json.build().toString(), LocalDate.now(clock).plusDays(Drafts.KEPT_DAYS));
    }

    /** The answers kept so far; empty for a draft that has just begun or has been sent. */
    @PermitAll
    public Map<String, String> answers(String token) {
        SecretPlace place = SecretPlace.of(DraftToken.parse(token));
        Draft draft = drafts.find(place);
        String json = draft == null ? null : draft.answers(place);
        Map<String, String> answers = new TreeMap<>();
        if (json != null) {
            JsonObject kept = Texts.object(json);
            kept.keySet().forEach(name -> answers.put(name, kept.getString(name)));
        }
        return answers;
    }

    /**
     * Sends the draft: receives it once, however often it is sent, and gives the same receipt.
     *
     * @throws Problem as {@link Intake#lodgeOnce}
     */
    @PermitAll
    public Receipt send(String token, Lodgement lodgement) {
        SecretPlace place = SecretPlace.of(DraftToken.parse(token));
        return counter.receiveOnce(drafts.claim(place), place, lodgement);
    }

    /**
     * The receipt of a draft that was sent, until the end of the next day.
     *
     * @return null where nothing was sent or it has been forgotten
     */
    @PermitAll
    public Receipt receipt(String token) {
        SecretPlace place = SecretPlace.of(DraftToken.parse(token));
        Draft draft = drafts.find(place);
        return draft == null ? null : draft.receipt(place);
    }

    /** Throws the draft and its receipt away, now and for good. */
    @PermitAll
    public void forget(String token) {
        drafts.forget(SecretPlace.of(DraftToken.parse(token)));
    }
}
