package vn.dangvan.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.intake.Submissions;
import vn.dangvan.leaf.OwnWords;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.ReturnCode;
import vn.dangvan.tracking.Returning;
import vn.dangvan.tracking.Telling;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Proof;

/** Gives a reporter what proves the acts in their case (biên nhận có thể kiểm chứng). */
@Stateless
public class Receipts {
    private static final String RECEIVED = "intake.received";

    @Inject Returning returning;
    @Inject Dockets dockets;
    @Inject Submissions submissions;
    @Inject Telling telling;
    @Inject Entries entries;
    @Inject Published published;

    /**
     * A receipt for each act in each case of a letter, also while some are not published yet. What
     * the reporter is not told of an act is not in its receipt.
     *
     * @throws Problem {@link ProblemType#RETURN_CODE_UNKNOWN}, after the same work whatever was
     *     wrong
     */
    @PermitAll
    public CaseProofs of(String returnCode) {
        UUID letter = returning.letter(returnCode);
        Map<UUID, Docket> lines = new LinkedHashMap<>();
        dockets.ofLetter(letter).forEach(docket -> lines.put(docket.id(), docket));
        List<EntryRow> rows = entries.about(lines.keySet());
        Optional<Published.Newest> newest = published.find();
        List<ActProof> acts =
                rows.stream().map(row -> proof(row, lines.get(row.subject()), newest)).toList();
        OwnWords words =
                submissions
                        .words(letter, ReturnCode.parse(returnCode))
                        .filter(w -> rows.stream().anyMatch(r -> r.facts().contains(w.digest())))
                        .orElse(null);
        return new CaseProofs(
                acts, words, newest.map(n -> published.settings().policyText()).orElse(null));
    }

    private ActProof proof(EntryRow row, Docket docket, Optional<Published.Newest> newest) {
        boolean facts = row.act().equals(RECEIVED) || telling.tells(docket, row.act(), row.rule());
        boolean covered =
                newest.isPresent() && row.index() != null && row.index() < newest.get().size();
        String told = covered ? row.told(facts) : null;
        ActProof.State state =
                told != null
                        ? ActProof.State.PUBLISHED
                        : row.index() != null ? ActProof.State.PLACED : ActProof.State.RECORDED;
        return new ActProof(
                docket.number(),
                row.day(),
                row.act(),
                row.index(),
                state,
                told == null ? null : receipt(row, told, newest.get()),
                told == null ? null : seal(row, newest.get()));
    }

    private static String receipt(EntryRow row, String told, Published.Newest newest) {
        List<byte[]> path = newest.at(newest.size()).tree().inclusion(row.index());
        return new Proof(told.getBytes(UTF_8), row.index(), path, newest.note()).toString();
    }

    /** Origin, place and hash of the leaf; size and root of the tree. */
    private static String seal(EntryRow row, Published.Newest newest) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                "\n",
                newest.checkpoint().origin(),
                row.index().toString(),
                base64.encodeToString(Hashes.leaf(row.leaf())),
                Long.toString(newest.size()),
                base64.encodeToString(newest.checkpoint().root()));
    }
}
