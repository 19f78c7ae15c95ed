package vn.dangvan.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.transparency.Malformed;

class DisclosedTest {
    private static final UUID CASE = new UUID(0, 7);
    private static final byte[] SALT = new byte[Commitment.SALT];
    private static final String FACTS = "{\"kind\":\"complaint\"}";
    private static final Leaf LEAF =
            new Leaf(
                    LocalDate.of(2026, 11, 23),
                    "intake.received",
                    "public",
                    "xa-an-binh",
                    null,
                    LocalDate.of(2026, 12, 7),
                    Commitment.pseudonym(SALT, new UUID(0, 1)),
                    Commitment.pseudonym(SALT, CASE),
                    Commitment.to(SALT, FACTS),
                    Commitment.to(SALT, ""),
                    List.of());
    private static final String TEXT = new String(LEAF.bytes(), UTF_8);

    @Test
    void an_opening_tells_everything() {
        Disclosed told = Disclosed.parse(new Opening(LEAF, CASE, SALT, FACTS, SALT).toString());
        assertThat(told.leaf()).isEqualTo(LEAF);
        assertThat(told.subject()).isEqualTo(CASE);
        assertThat(told.facts()).containsEntry("kind", "complaint");
        assertThat(told.erasedBy()).isNull();
    }

    @Test
    void what_is_not_for_the_reader_is_left_out() {
        String about = Disclosed.about(TEXT, CASE, SALT);
        assertThat(about).doesNotContain("complaint");
        Disclosed told = Disclosed.parse(about);
        assertThat(told.subject()).isEqualTo(CASE);
        assertThat(told.facts()).isEmpty();
    }

    @Test
    void whom_it_is_about_must_be_right() {
        refused(Disclosed.about(TEXT, new UUID(0, 8), SALT));
        refused(Disclosed.about(TEXT, CASE, new byte[] {1}));
        refused(Disclosed.about(TEXT, CASE, SALT).replace(CASE.toString(), "x"));
        refused(Disclosed.about(TEXT, CASE, SALT).replace(CASE.toString(), "0-0-0-0-7"));
    }

    @Test
    void what_was_erased_names_the_entry_that_ordered_it() {
        String erased = Disclosed.erased(TEXT, 42, LocalDate.of(2026, 11, 30));
        assertThat(erased)
                .startsWith("{\"erased-by\":\"42\",\"erased-on\":\"2026-11-30\",\"leaf\":\"");
        Disclosed told = Disclosed.parse(erased);
        assertThat(told.erasedBy()).isEqualTo(42);
        assertThat(told.subject()).isNull();
        for (String spoilt : List.of("042", "-1", "1e3", "", "casework.approved")) {
            refused(erased.replace("\"42\"", "\"" + spoilt + "\""));
        }
        refused(erased.replace("2026-11-30", "2026-13-30"));
        refused(erased.replace("}\"}", "}\",\"x\":\"\"}"));
    }

    @Test
    void what_somebody_wrote_is_one_file_whose_hash_stands_in_the_log() {
        OwnWords words = new OwnWords(SALT, "Họ đòi thêm tiền.");
        assertThat(words.file()).isEqualTo("0".repeat(32) + "\nHọ đòi thêm tiền.");
        assertThat(words.digest()).matches("[0-9a-f]{64}");
        assertThat(new OwnWords(SALT, "Họ đòi thêm tiền").digest()).isNotEqualTo(words.digest());
        assertThat(words).hasToString("OwnWords[…]");
        assertThatThrownBy(() -> new OwnWords(new byte[3], "x")).isInstanceOf(Malformed.class);
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Disclosed.parse(text)).isInstanceOf(Malformed.class);
    }
}
