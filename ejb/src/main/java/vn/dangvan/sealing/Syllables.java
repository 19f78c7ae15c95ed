package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The 2,048 syllables a return code is made of: plain Vietnamese spelling without marks, nothing
 * rude, frightening or unlucky among them.
 */
final class Syllables {
    static final int COUNT = 2048;
    static final List<String> ALL = read();

    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private Syllables() {}

    static boolean contains(String word) {
        return KNOWN.contains(word);
    }

    private static List<String> read() {
        try (InputStream in = Syllables.class.getResourceAsStream("syllables.txt")) {
            List<String> words = new String(in.readAllBytes(), US_ASCII).lines().toList();
            // A shorter list would quietly make weaker codes.
            if (Set.copyOf(words).size() != COUNT || words.size() != COUNT) {
                throw new IllegalStateException("syllables.txt does not hold 2,048 words");
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
