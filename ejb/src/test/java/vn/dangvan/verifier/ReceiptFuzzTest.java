package vn.dangvan.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.verifier.SampleLog.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is handed in as a receipt is refused in words, and never by an exception. */
class ReceiptFuzzTest {
    private static Path home;
    private static SampleLog log;
    private static byte[] good;

    @BeforeContainer
    static void write() throws IOException {
        home = Files.createTempDirectory("receipts");
        log = SampleLog.write(home, 20, 4);
        good = Files.readAllBytes(log.receipt(3));
    }

    @AfterContainer
    static void clean() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 500)
    void anything(@ForAll byte[] bytes) {
        refused(bytes);
    }

    @Property(tries = 500)
    void any_text_behind_a_good_beginning(
            @ForAll String text, @ForAll @IntRange(max = 9999) int at) {
        byte[] tail = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int kept = at % good.length;
        byte[] bytes = Arrays.copyOf(good, kept + tail.length);
        System.arraycopy(tail, 0, bytes, kept, tail.length);
        if (!Arrays.equals(bytes, good)) {
            refused(bytes);
        }
    }

    @Property(tries = 1000)
    void a_good_one_with_one_flipped_bit(
            @ForAll @IntRange(max = 9999) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] bytes = good.clone();
        bytes[at % bytes.length] ^= (byte) (1 << bit);
        refused(bytes);
    }

    @Property(tries = 500)
    void any_opening(@ForAll String extra) {
        refused(log.proof(3, extra).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void refused(byte[] bytes) {
        Path file = home.resolve("fuzz");
        SampleLog.write(file, bytes);
        assertThat(run("receipt", file, "--policy", log.policy())).matches("(?s)[12] .+");
    }
}
