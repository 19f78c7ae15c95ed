package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WrappedTest {
    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final ReturnCode code = ReturnCode.random();
    private final Wrapped wrapped = ContentKey.random(CASE).wrapFor(code.key());

    @Test
    void it_is_66_bytes_that_can_be_stored_and_read() {
        assertThat(wrapped.bytes()).hasSize(66);
        assertThat(new Wrapped(wrapped.bytes())).isEqualTo(wrapped).hasSameHashCodeAs(wrapped);
        assertThat(wrapped.ringKeyId()).isEmpty();
    }

    @Test
    void every_single_byte_is_guarded() {
        for (int place = 0; place < Wrapped.LENGTH; place++) {
            byte[] tampered = wrapped.bytes();
            tampered[place] ^= 1;
            assertRefused(
                    SEAL_BROKEN, () -> ContentKey.unwrap(code.key(), new Wrapped(tampered), CASE));
        }
    }

    @Test
    void what_was_wrapped_for_a_holder_does_not_pass_for_the_rings() {
        byte[] disguised = wrapped.bytes();
        disguised[1] = 1;
        assertRefused(
                SEAL_BROKEN, () -> ContentKey.unwrap(code.key(), new Wrapped(disguised), CASE));
    }

    @Property
    void arbitrary_bytes_are_refused(@ForAll byte[] junk) {
        assertRefused(SEAL_BROKEN, () -> ContentKey.unwrap(code.key(), new Wrapped(junk), CASE));
    }

    @Test
    void a_caller_cannot_change_what_it_holds() {
        byte[] mine = wrapped.bytes();
        Wrapped copy = new Wrapped(mine);
        mine[20] ^= 1;
        copy.bytes()[20] ^= 1;
        assertThat(copy).isEqualTo(wrapped);
    }

    @Test
    void wrapping_twice_gives_different_bytes() {
        ContentKey key = ContentKey.random(CASE);
        assertThat(key.wrapFor(code.key())).isNotEqualTo(key.wrapFor(code.key()));
    }

    @Test
    void printed_it_says_only_for_whom_it_is() {
        assertThat(wrapped).hasToString("Wrapped[holder]");
    }
}
