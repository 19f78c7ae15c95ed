package vn.dangvan.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class VersionTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 999_999_999})
    void a_version_reads_as_it_is_written(int version) {
        assertThat(Version.of(Version.etag(card(version)))).isEqualTo(version);
        assertThat(Version.of("  \"" + version + "\" ")).isEqualTo(version);
    }

    @Test
    void it_stands_in_quotes() {
        assertThat(Version.etag(card(3))).isEqualTo("\"3\"");
    }

    @Test
    void without_a_version_no_act_is_done() {
        assertRefused(ProblemType.VERSION_NEEDED, () -> Version.of(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "3",
                "\"\"",
                "\"-1\"",
                "W/\"3\"",
                "\"3\",\"4\"",
                "\"٣\"",
                "\"3 \"",
                "\"1234567890\"",
                "'3'",
                "\"3\"\n\"3\""
            })
    void what_was_not_given_out_is_no_version(String tag) {
        assertRefused(ProblemType.CHANGED_MEANWHILE, () -> Version.of(tag));
    }

    @Test
    void a_body_has_to_be_there() {
        assertThat(Version.present("body")).isEqualTo("body");
        assertRefused(ProblemType.BODY_UNREADABLE, () -> Version.present(null));
    }

    private static CaseCard card(int version) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new CaseCard(
                "DV-2026-000123",
                1,
                Door.NAMED,
                Kind.FEEDBACK,
                "delay",
                null,
                "tinh",
                "tinh",
                Stage.RECEIVED,
                null,
                day,
                day.plusDays(10),
                null,
                null,
                null,
                version);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
