package vn.dangvan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Proof;
import vn.dangvan.transparency.Proofs;

/** Checks a receipt: that what it says was done stands in the log, seen by its witnesses. */
final class ReceiptCheck {
    private ReceiptCheck() {}

    static void run(Arguments arguments, Report report) {
        Policy policy = arguments.policy();
        Proof proof = Proof.parse(arguments.read(0));
        if (proof.extra() == null) {
            throw new Refuted("receipt.closed");
        }
        Disclosed told = Disclosed.parse(Arguments.text(proof.extra()));
        Map<String, Object> facts = told.facts();
        Leaf leaf = told.leaf();
        Signed signed = Signed.by(policy, proof.checkpoint());
        includes(signed, proof, leaf);
        String text = arguments.options().get("text");
        String committed = text == null ? null : committed(Arguments.bytes(text), facts);
        report.say("verified");
        done(leaf, proof.index(), report);
        if (told.erasedBy() != null) {
            report.say("receipt.erased", told.erasedOn(), told.erasedBy());
        }
        new TreeMap<>(facts).forEach((name, value) -> report.say("receipt.fact", name, value));
        if (committed != null) {
            report.say("receipt.text", committed);
        }
        signed.tell(policy, report);
    }

    private static void includes(Signed signed, Proof proof, Leaf leaf) {
        if (!Proofs.includes(
                signed.checkpoint().root(),
                signed.checkpoint().size(),
                proof.index(),
                leaf.hash(),
                proof.path())) {
            throw new Refuted("receipt.elsewhere", proof.index());
        }
    }

    private static void done(Leaf leaf, long index, Report report) {
        report.say("receipt.act", report.act(leaf.act()));
        report.say("receipt.day", leaf.day());
        report.say("receipt.role", leaf.role());
        if (leaf.unit() != null) {
            report.say("receipt.unit", leaf.unit());
        }
        if (leaf.rule() != null) {
            report.say("receipt.rule", leaf.rule());
        }
        if (leaf.due() != null) {
            report.say("receipt.due", leaf.due());
        }
        report.say("receipt.index", index);
    }

    /**
     * The name of the fact that holds the SHA-256 of a text. An editor may have saved it with other
     * ends of lines, a mark in front or letters taken apart; that makes no other text of it.
     */
    private static String committed(byte[] text, Map<String, Object> facts) {
        for (byte[] form : List.of(text, usual(text))) {
            String hash = HexFormat.of().formatHex(Hashes.sha256(form));
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                if (hash.equals(fact.getValue())) {
                    return fact.getKey();
                }
            }
        }
        throw new Refuted("receipt.text.not");
    }

    private static byte[] usual(byte[] text) {
        try {
            String read = Arguments.text(text).replaceFirst("^\ufeff", "").replace("\r\n", "\n");
            return Normalizer.normalize(read.strip(), Normalizer.Form.NFC).getBytes(UTF_8);
        } catch (Malformed e) {
            return text;
        }
    }
}
