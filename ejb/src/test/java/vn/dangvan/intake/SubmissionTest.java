package vn.dangvan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.intake.LodgementFixture.REPORTER;
import static vn.dangvan.intake.LodgementFixture.STORY;
import static vn.dangvan.intake.LodgementFixture.good;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.docket.Door;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;

class SubmissionTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @TempDir Path folder;

    private final ReturnCode code = ReturnCode.random();
    private KeyRing ring;
    private Submission submission;

    @BeforeEach
    void seal() throws IOException {
        ring = ring("E");
        submission = Submission.seal(ID, good().lodgement(), ring, code);
    }

    private KeyRing ring(String last) throws IOException {
        String key = "{\"id\":\"0000000a\",\"key\":\"" + "A".repeat(42) + last + "=\"}";
        Path file = Files.createTempFile(folder, "keyring", ".json");
        return KeyRing.at(Files.writeString(file, "{\"keys\":[" + key + "]}"));
    }

    @Test
    void the_service_opens_it_with_its_ring() {
        Account account = submission.account(ring);
        assertThat(account.story()).isEqualTo(STORY);
        assertThat(account.particulars()).isEqualTo(Particulars.of(good().lodgement()));
        assertThat(submission.reporter(ring)).isEqualTo(REPORTER);
        assertThat(submission.id()).isEqualTo(ID);
    }

    @Test
    void the_reporter_opens_it_with_their_code_alone() {
        Account account = submission.account(ReturnCode.parse(code.text().toUpperCase()));
        assertThat(account).isEqualTo(submission.account(ring));
    }

    @Test
    void nobody_else_opens_it() throws IOException {
        KeyRing other = ring("I");
        assertRefused(ProblemType.SEAL_BROKEN, () -> submission.account(ReturnCode.random()));
        assertRefused(ProblemType.SEAL_BROKEN, () -> submission.account(other));
        assertRefused(ProblemType.SEAL_BROKEN, () -> submission.reporter(other));
        KeyRing none = KeyRing.at(folder.resolve("nowhere.json"));
        assertRefused(ProblemType.KEYS_UNAVAILABLE, () -> submission.account(none));
    }

    @Test
    void without_keys_nothing_is_filed() {
        KeyRing none = KeyRing.at(folder.resolve("nowhere.json"));
        assertRefused(
                ProblemType.KEYS_UNAVAILABLE,
                () -> Submission.seal(ID, good().lodgement(), none, code));
    }

    @Test
    void behind_the_anonymous_door_there_is_nobody_to_open() throws IllegalAccessException {
        Lodgement anonymous = good().by(Door.ANONYMOUS, null).lodgement();
        Submission sealed = Submission.seal(ID, anonymous, ring, code);
        assertThat(sealed.reporter(ring)).isNull();
        assertThat(columns(sealed)).hasSize(5);
        assertThat(columns(submission)).hasSize(8);
    }

    @Test
    void no_stored_byte_tells_what_was_written_or_the_code() throws IllegalAccessException {
        for (byte[] column : columns(submission)) {
            String bytes = new String(column, UTF_8);
            assertThat(bytes).doesNotContain("Hồ sơ", "tôi", "chưa có", "Mẫu", "912", "example");
            assertThat(bytes).doesNotContain("Một cửa", "respondents", code.text().split(" ")[0]);
        }
        assertThat(submission.toString()).doesNotContain(STORY);
    }

    @Test
    void the_same_twice_is_sealed_in_other_bytes() throws IllegalAccessException {
        Submission again = Submission.seal(ID, good().lodgement(), ring, ReturnCode.random());
        List<byte[]> once = columns(submission);
        List<byte[]> twice = columns(again);
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).isNotEqualTo(twice.get(i));
        }
    }

    @Test
    void what_officers_write_is_sealed_under_the_key_of_the_case_and_its_field() {
        byte[] note = submission.seal(ring, "note", "Đã làm việc với bộ phận một cửa.");
        assertThat(submission.open(ring, "note", note))
                .isEqualTo("Đã làm việc với bộ phận một cửa.");
        assertRefused(ProblemType.SEAL_BROKEN, () -> submission.open(ring, "decision", note));
        Submission other = Submission.seal(new UUID(0, 9), good().lodgement(), ring, code);
        assertRefused(ProblemType.SEAL_BROKEN, () -> other.open(ring, "note", note));
    }

    /** All the bytes that would lie in the table. */
    private static List<byte[]> columns(Submission submission) throws IllegalAccessException {
        List<byte[]> columns = new ArrayList<>();
        for (Field field : Submission.class.getDeclaredFields()) {
            if (field.getType() == byte[].class) {
                field.setAccessible(true);
                byte[] column = (byte[]) field.get(submission);
                if (column != null) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private static void assertRefused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
