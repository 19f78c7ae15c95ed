package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final String FIELD = "paper";

    private final ContentKey key = ContentKey.random(UUID.randomUUID());

    private static byte[] file(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 4_000_000})
    void a_file_of_any_length_comes_back_whole(int length) {
        byte[] file = file(length);
        byte[] sealed = Pieces.seal(key, FIELD, file);
        assertThat(Pieces.open(key, FIELD, sealed)).isEqualTo(file);
        assertThat(Pieces.seal(key, FIELD, file)).isNotEqualTo(sealed);
    }

    @Test
    void another_case_or_field_does_not_open_it() {
        byte[] sealed = Pieces.seal(key, FIELD, file(10));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, "copy", sealed));
        ContentKey other = ContentKey.random(UUID.randomUUID());
        assertRefused(SEAL_BROKEN, () -> Pieces.open(other, FIELD, sealed));
    }

    @Test
    void no_piece_can_be_left_out_doubled_or_moved() {
        byte[] sealed = Pieces.seal(key, FIELD, file((2 << 20) + 5));
        ByteBuffer all = ByteBuffer.wrap(sealed);
        int first = Integer.BYTES + all.getInt(Integer.BYTES);
        byte[] one = Arrays.copyOfRange(sealed, Integer.BYTES, Integer.BYTES + first);
        byte[] rest = Arrays.copyOfRange(sealed, Integer.BYTES + first, sealed.length);
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(1, one)));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(2, rest)));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(3, one, one, rest)));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(3, rest, one)));
        assertThat(Pieces.open(key, FIELD, joined(3, one, rest))).hasSize((2 << 20) + 5);
    }

    @Test
    void what_is_cut_short_or_made_up_is_refused() {
        byte[] sealed = Pieces.seal(key, FIELD, file(300));
        for (int length : new int[] {0, 3, 4, 7, 8, sealed.length - 1}) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, cut));
        }
        byte[] more = Arrays.copyOf(sealed, sealed.length + 1);
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, more));
        byte[] huge = ByteBuffer.allocate(8).putInt(1).putInt(Integer.MAX_VALUE).array();
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, huge));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(-1)));
        assertRefused(SEAL_BROKEN, () -> Pieces.open(key, FIELD, joined(0)));
    }

    private static byte[] joined(int count, byte[]... parts) {
        int length = Integer.BYTES + Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length).putInt(count);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
