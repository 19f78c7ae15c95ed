package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HandleTest {
    private static final byte[] SECRET = "mot hai ba bon nam sau bay tam".getBytes(US_ASCII);

    @Test
    void the_same_secret_gives_the_same_handle() {
        Handle one = Handle.of(SECRET, "idempotency");
        Handle other = Handle.of(SECRET.clone(), "idempotency");
        assertThat(one.lookup()).hasSize(32).isEqualTo(other.lookup());
        assertThat(one.key()).isEqualTo(other.key());
        assertThat(one.key().getAlgorithm()).isEqualTo("AES");
        assertThat(one.key().getEncoded()).hasSize(32);
    }

    @Test
    void lookup_and_key_have_nothing_in_common() {
        Handle handle = Handle.of(SECRET, "idempotency");
        assertThat(handle.lookup()).isNotEqualTo(handle.key().getEncoded());
    }

    @Test
    void another_purpose_or_secret_gives_another_handle() {
        Handle handle = Handle.of(SECRET, "return");
        Handle otherPurpose = Handle.of(SECRET, "draft");
        Handle otherSecret = Handle.of(new byte[] {1}, "return");
        assertThat(otherPurpose.lookup()).isNotEqualTo(handle.lookup());
        assertThat(otherPurpose.key()).isNotEqualTo(handle.key());
        assertThat(otherSecret.lookup()).isNotEqualTo(handle.lookup());
        assertThat(otherSecret.key()).isNotEqualTo(handle.key());
    }

    @Test
    void a_caller_cannot_change_what_a_handle_holds() {
        Handle handle = Handle.of(SECRET, "return");
        byte[] before = handle.lookup();
        handle.lookup()[0] ^= 1;
        assertThat(handle.lookup()).isEqualTo(before);
    }

    @Test
    void a_purpose_is_one_word() {
        for (String purpose : new String[] {"", "return lookup", "RETURN", "trả", "x".repeat(33)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Handle.of(SECRET, purpose));
        }
    }

    @Test
    void printed_it_tells_nothing() {
        assertThat(Handle.of(SECRET, "return")).hasToString("Handle[…]");
    }
}
