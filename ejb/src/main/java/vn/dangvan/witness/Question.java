package vn.dangvan.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;

/**
 * What a log asks a witness (C2SP tlog-witness, add-checkpoint).
 *
 * @param old the size of the checkpoint that the witness cosigned last, as the log knows it
 * @param proof that the tree of that size is the beginning of this one
 * @param checkpoint signed by the log
 */
record Question(long old, List<byte[]> proof, Note checkpoint) {
    /** Bytes of the longest one. */
    static final int LONGEST = 64 * 1024;

    private static final int LONGEST_PROOF = 63;
    private static final Pattern FORM =
            Pattern.compile(
                    "old (0|[1-9][0-9]{0,17})\n((?:[A-Za-z0-9+/]{43}=\n){0,"
                            + LONGEST_PROOF
                            + "}+)\n(.+)",
                    Pattern.DOTALL);

    Question {
        proof = List.copyOf(proof);
    }

    /**
     * Reads a body.
     *
     * @throws Malformed if it is in another form
     */
    static Question parse(byte[] body) {
        Matcher parts = FORM.matcher(text(body));
        if (!parts.matches()) {
            throw new Malformed("Not a question to a witness");
        }
        List<byte[]> proof = new ArrayList<>();
        for (String line : parts.group(2).lines().toList()) {
            byte[] hash = Base64.getDecoder().decode(line);
            if (hash.length != Hashes.LENGTH
                    || !Base64.getEncoder().encodeToString(hash).equals(line)) {
                throw new Malformed("Not a hash");
            }
            proof.add(hash);
        }
        return new Question(Long.parseLong(parts.group(1)), proof, Note.parse(parts.group(3)));
    }

    /** The body as it is sent. */
    @Override
    public String toString() {
        return "old "
                + old
                + "\n"
                + proof.stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + checkpoint;
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("Not UTF-8");
        }
    }
}
