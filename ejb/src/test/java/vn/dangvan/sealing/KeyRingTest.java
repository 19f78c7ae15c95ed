package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.KEYS_UNAVAILABLE;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_CASE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final String OLD = "{\"id\":\"0000000a\",\"key\":\"" + "A".repeat(42) + "E=\"}";
    private static final String NEW = "{\"id\":\"0000000b\",\"key\":\"" + "A".repeat(42) + "I=\"}";

    @TempDir Path folder;

    @Test
    void what_the_ring_wraps_it_unwraps() throws IOException {
        KeyRing ring = ring(OLD);
        ContentKey key = ContentKey.random(CASE);
        Wrapped wrapped = ring.wrap(key);
        byte[] sealed = key.seal("subject", "đất đai");
        assertThat(ring.ready()).isTrue();
        assertThat(wrapped.ringKeyId()).contains("0000000a");
        assertThat(wrapped).hasToString("Wrapped[0000000a]");
        assertThat(ring.unwrap(new Wrapped(wrapped.bytes()), CASE).openText("subject", sealed))
                .isEqualTo("đất đai");
    }

    @Test
    void the_last_key_wraps_and_the_older_ones_still_unwrap() throws IOException {
        ContentKey key = ContentKey.random(CASE);
        byte[] sealed = key.seal("subject", "đất đai");
        Wrapped before = ring(OLD).wrap(key);
        KeyRing ring = ring(OLD + "," + NEW);
        assertThat(ring.currentId()).isEqualTo("0000000b");
        assertThat(ring.unwrap(before, CASE).openText("subject", sealed)).isEqualTo("đất đai");
        assertThat(ring.wrap(key).ringKeyId()).contains("0000000b");
    }

    @Test
    void after_rewrapping_the_old_key_may_go() throws IOException {
        ContentKey key = ContentKey.random(CASE);
        byte[] sealed = key.seal("subject", "đất đai");
        Wrapped before = ring(OLD).wrap(key);
        Wrapped after = ring(OLD + "," + NEW).rewrap(before, CASE);
        assertThat(after.ringKeyId()).contains("0000000b");
        assertThat(ring(NEW).unwrap(after, CASE).openText("subject", sealed)).isEqualTo("đất đai");
        assertThat(ring(NEW).rewrap(after, CASE)).isEqualTo(after);
        assertRefused(KEYS_UNAVAILABLE, () -> ring(NEW).unwrap(before, CASE));
    }

    @Test
    void another_case_or_a_changed_byte_is_refused() throws IOException {
        KeyRing ring = ring(OLD);
        Wrapped wrapped = ring.wrap(ContentKey.random(CASE));
        assertRefused(SEAL_BROKEN, () -> ring.unwrap(wrapped, OTHER_CASE));
        assertRefused(SEAL_BROKEN, () -> ring.rewrap(wrapped, OTHER_CASE));
        for (int place = 6; place < Wrapped.LENGTH; place++) {
            byte[] tampered = wrapped.bytes();
            tampered[place] ^= 1;
            assertRefused(SEAL_BROKEN, () -> ring.unwrap(new Wrapped(tampered), CASE));
        }
    }

    @Test
    void a_wrapped_key_relabelled_for_another_key_of_the_ring_is_refused() throws IOException {
        KeyRing ring = ring(OLD + "," + NEW);
        byte[] relabelled = ring.wrap(ContentKey.random(CASE)).bytes();
        relabelled[5] = 0x0a;
        assertRefused(SEAL_BROKEN, () -> ring.unwrap(new Wrapped(relabelled), CASE));
    }

    @Test
    void the_ring_does_not_open_what_is_for_a_holder() throws IOException {
        KeyRing ring = ring(OLD);
        Wrapped forHolder = ContentKey.random(CASE).wrapFor(ReturnCode.random().key());
        assertRefused(SEAL_BROKEN, () -> ring.unwrap(forHolder, CASE));
        Wrapped forRing = ring.wrap(ContentKey.random(CASE));
        assertRefused(
                SEAL_BROKEN, () -> ContentKey.unwrap(ReturnCode.random().key(), forRing, CASE));
    }

    @Test
    void without_a_file_everything_is_refused() throws IOException {
        Wrapped wrapped = ring(OLD).wrap(ContentKey.random(CASE));
        assertRefusesEverything(KeyRing.at(folder.resolve("nowhere.json")), wrapped);
        assertRefusesEverything(KeyRing.at(folder), wrapped);
        assertRefusesEverything(new KeyRing(), wrapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-r-----", "rw--w----", "rw-----w-"})
    void a_file_open_to_others_is_refused(String permissions) throws IOException {
        Path file = file("{\"keys\":[" + OLD + "]}");
        Wrapped wrapped = KeyRing.at(file).wrap(ContentKey.random(CASE));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertRefusesEverything(KeyRing.at(file), wrapped);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(KeyRing.at(file).ready()).isTrue();
    }

    @Test
    void printed_it_tells_nothing() throws IOException {
        assertThat(ring(OLD)).hasToString("KeyRing[…]");
    }

    private KeyRing ring(String keys) throws IOException {
        return KeyRing.at(file("{\"keys\":[" + keys + "]}"));
    }

    private Path file(String content) throws IOException {
        Path file = Files.createTempFile(folder, "keyring", ".json");
        return Files.writeString(file, content);
    }

    private static void assertRefusesEverything(KeyRing ring, Wrapped wrapped) {
        assertThat(ring.ready()).isFalse();
        assertRefused(KEYS_UNAVAILABLE, ring::currentId);
        assertRefused(KEYS_UNAVAILABLE, () -> ring.wrap(ContentKey.random(CASE)));
        assertRefused(KEYS_UNAVAILABLE, () -> ring.unwrap(wrapped, CASE));
        assertRefused(KEYS_UNAVAILABLE, () -> ring.rewrap(wrapped, CASE));
    }
}
