package vn.dangvan.inner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.dangvan.document.Form;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;

/** Writes papers as the leader of the commune whose cases {@link Life} leads. */
@ApplicationScoped
public class Clerk {
    @Inject Papers papers;
    @Inject Tables tables;
    @Inject Clock clock;

    /** Every fact of a paper, filled in by whoever composes it. */
    public Map<String, String> typed(String number, String form, As who) {
        Papers.Sheet sheet = who.see(() -> papers.sheet(number));
        Form chosen =
                sheet.forms().stream().filter(f -> f.key().equals(form)).findFirst().orElseThrow();
        Map<String, String> typed = new HashMap<>();
        for (Form.Fact fact : chosen.facts()) {
            boolean day = fact.shape() == Form.Shape.DAY;
            typed.put(fact.key(), day ? LocalDate.now(clock).toString() : "lời " + fact.key());
        }
        typed.putAll(who.see(() -> papers.suggest(number, form)));
        return typed;
    }

    public PaperCard issue(String number, int seen, String form) {
        return issue(number, seen, form, typed(number, form, Life.LEADER));
    }

    public PaperCard issue(String number, int seen, String form, Map<String, String> typed) {
        return Life.LEADER.see(() -> papers.issue(number, seen, form, typed));
    }

    public PaperCard.Copy attach(String number, PaperCard card, byte[] bytes) {
        return Life.LEADER.see(() -> papers.attach(number, card.id(), bytes));
    }

    public PaperFile open(String number, PaperCard card, PaperFile.Type type) {
        return Life.LEADER.see(() -> papers.open(number, card.id(), type));
    }

    public List<PaperCard> list(String number) {
        return Life.LEADER.see(() -> papers.list(number));
    }

    /** The newest entry about a case. */
    public Map<String, Object> last(String number) {
        List<Map<String, Object>> entries = tables.entries(tables.id(number));
        return entries.get(entries.size() - 1);
    }

    /** The number of a paper without its signs. */
    static int number(PaperCard card) {
        return Integer.parseInt(card.reference().split("/")[0]);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
