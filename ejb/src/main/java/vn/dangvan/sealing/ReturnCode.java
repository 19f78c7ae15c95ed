package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static vn.dangvan.problem.ProblemType.RETURN_CODE_UNKNOWN;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import vn.dangvan.problem.Problem;

/**
 * The reporter's only key to their case (mã tra cứu): eight syllables out of 2,048, 88 random bits.
 * Shown once and never stored; nobody can recover it.
 *
 * <p>Guessing against the running service is hopeless (NIST SP 800-63B section 5.1.2.2 asks for a
 * limit on tries only below 64 bits), and against a stolen database a single case costs 2⁸⁸ tries,
 * so lookup and key come by HKDF alone, without a slow hash.
 */
public final class ReturnCode {
    static final int WORDS = 8;

    private static final int LONGEST_INPUT = 512;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

    private final String text;
    private final Handle handle;

    private ReturnCode(List<String> words) {
        this.text = String.join(" ", words);
        // From the words, not from their places in the list: the list may grow without harm.
        this.handle = Handle.of(text.getBytes(US_ASCII), "return");
    }

    /** A new code from the machine's secure random numbers. */
    public static ReturnCode random() {
        return random(Gcm.RANDOM);
    }

    static ReturnCode random(RandomGenerator random) {
        return new ReturnCode(
                Stream.generate(() -> Syllables.ALL.get(random.nextInt(Syllables.COUNT)))
                        .limit(WORDS)
                        .toList());
    }

    /**
     * The code that grows out of a secret (HKDF, RFC 5869): the same secret always gives the same
     * code, so a request sent twice needs no memory to get the same answer.
     *
     * @param secret as random as the code is to be, 88 bits or more
     */
    public static ReturnCode grownFrom(byte[] secret) {
        byte[] grown = Handle.of(secret, "grown").key().getEncoded();
        try {
            return new ReturnCode(
                    IntStream.range(0, WORDS)
                            .mapToObj(i -> (grown[2 * i] & 0xff) << 8 | grown[2 * i + 1] & 0xff)
                            // A power of two, so every word is as likely as any other.
                            .map(number -> Syllables.ALL.get(number % Syllables.COUNT))
                            .toList());
        } finally {
            Arrays.fill(grown, (byte) 0);
        }
    }

    /**
     * Reads a code as people write it: any case, with or without Vietnamese marks, and between the
     * words whatever is not a letter (blanks, dashes, dots, line breaks, numbering).
     *
     * @param written what was typed or pasted, at most 512 characters
     * @throws Problem RETURN_CODE_UNKNOWN if it is no code, the same as for a code nobody holds:
     *     the answer must not tell the two apart
     */
    public static ReturnCode parse(String written) {
        if (written == null || written.length() > LONGEST_INPUT) {
            throw new Problem(RETURN_CODE_UNKNOWN);
        }
        List<String> words =
                BETWEEN_WORDS
                        .splitAsStream(plain(written))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.size() != WORDS || !words.stream().allMatch(Syllables::contains)) {
            throw new Problem(RETURN_CODE_UNKNOWN);
        }
        return new ReturnCode(words);
    }

    /** The eight words with a blank between them, to be shown to the reporter once. */
    public String text() {
        return text;
    }

    /** Finds the case: 32 bytes, harmless to store. */
    public byte[] lookup() {
        return handle.lookup();
    }

    /** Opens the case's content key, see {@link ContentKey#unwrap}; MUST NOT be stored. */
    public SecretKey key() {
        return handle.key();
    }

    @Override
    public String toString() {
        return "ReturnCode[…]";
    }

    private static String plain(String written) {
        String letters = Normalizer.normalize(written, Normalizer.Form.NFKD);
        // đ does not decompose; ð is what some keyboards give for it.
        return MARKS.matcher(letters)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
    }
}
