package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaddingTest {
    @Test
    void short_texts_have_sixteen_lengths_in_all() {
        assertThat(Padding.filledLength(0)).isEqualTo(256);
        assertThat(Padding.filledLength(255)).isEqualTo(256);
        assertThat(Padding.filledLength(256)).isEqualTo(512);
        assertThat(Padding.filledLength(4095)).isEqualTo(4096);
        assertThat(IntStream.range(0, 4096).map(Padding::filledLength).distinct()).hasSize(16);
    }

    @Test
    void long_texts_have_few_lengths() {
        assertThat(Padding.filledLength(4096)).isEqualTo(4352);
        assertThat(Padding.filledLength((1 << 20) - 1)).isEqualTo(1 << 20);
        assertThat(Padding.filledLength(1 << 20)).isEqualTo((1 << 20) + (1 << 15));
        assertThat(
                        IntStream.rangeClosed(4096, ContentKey.LARGEST)
                                .map(Padding::filledLength)
                                .distinct()
                                .count())
                .isLessThan(250);
    }

    @Property
    void filling_costs_at_most_twelve_percent_above_four_kib(
            @ForAll @IntRange(min = 4096, max = ContentKey.LARGEST) int length) {
        int filled = Padding.filledLength(length);
        assertThat(filled).isGreaterThan(length);
        assertThat(filled - length).isLessThanOrEqualTo(length * 12 / 100);
        assertThat(Padding.filledLength(length + 1)).isGreaterThanOrEqualTo(filled);
    }

    @Property
    void what_is_filled_strips_to_the_same(@ForAll @Size(max = 600) byte[] plain) {
        byte[] filled = Padding.fill(plain);
        assertThat(filled).hasSize(Padding.filledLength(plain.length));
        assertThat(Padding.strip(filled)).isEqualTo(plain);
    }

    @Test
    void bytes_that_look_like_padding_survive() {
        byte[] tricky = {0, (byte) 0x80, 0, 0, (byte) 0x80, 0};
        assertThat(Padding.strip(Padding.fill(tricky))).isEqualTo(tricky);
    }

    @Test
    void what_was_never_filled_is_refused() {
        assertRefused(SEAL_BROKEN, () -> Padding.strip(new byte[0]));
        assertRefused(SEAL_BROKEN, () -> Padding.strip(new byte[256]));
        assertRefused(SEAL_BROKEN, () -> Padding.strip(new byte[] {(byte) 0x80, 1, 0}));
    }
}
