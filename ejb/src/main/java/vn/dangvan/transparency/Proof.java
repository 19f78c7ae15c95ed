package vn.dangvan.transparency;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * That one entry is in a log, to be checked without asking anybody (C2SP tlog-proof).
 *
 * @param extra bytes of ours beside it; null where there are none
 * @param index the place of the entry
 * @param path the neighbours on the way up, lowest first
 * @param checkpoint signed by the log and its witnesses
 */
public record Proof(byte[] extra, long index, List<byte[]> path, Note checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final int LONGEST_PATH = 63;
    private static final Pattern FORM =
            Pattern.compile(
                    Pattern.quote(HEADER)
                            + "(?:extra ([A-Za-z0-9+/=]{1,100000})\n)?index (0|[1-9][0-9]{0,17})\n"
                            + "((?:[A-Za-z0-9+/=]{44}\n){0,"
                            + LONGEST_PATH
                            + "}+)\n(.+)",
                    Pattern.DOTALL);

    public Proof {
        path = List.copyOf(path);
    }

    /**
     * Reads a proof.
     *
     * @throws Malformed if it is none
     */
    public static Proof parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Malformed("Not a proof");
        }
        List<byte[]> path = new ArrayList<>();
        parts.group(3).lines().forEach(line -> path.add(NoteKey.base64(line)));
        byte[] extra = parts.group(1) == null ? null : NoteKey.base64(parts.group(1));
        return new Proof(extra, Long.parseLong(parts.group(2)), path, Note.parse(parts.group(4)));
    }

    /**
     * The checkpoint, once everything is checked: signatures, witnesses, and the way from the entry
     * to the root.
     *
     * @throws Malformed with what does not verify
     */
    public Checkpoint verify(byte[] entry, Policy policy) {
        Checkpoint found = policy.open(checkpoint);
        if (!Proofs.includes(found.root(), found.size(), index, Hashes.leaf(entry), path)) {
            throw new Malformed("The entry is not in the tree of the checkpoint");
        }
        return found;
    }

    /** The proof as it is written. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder();
        String extraLine = extra == null ? "" : "extra " + encoder.encodeToString(extra) + "\n";
        return HEADER
                + extraLine
                + "index "
                + index
                + "\n"
                + path.stream()
                        .map(hash -> encoder.encodeToString(hash) + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + checkpoint;
    }
}
