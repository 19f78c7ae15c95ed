package vn.dangvan.proving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.leaf.Leaf;

class EntryRowTest {
    private static final UUID CASE = new UUID(0, 7);
    private static final byte[] SALT = "0123456789abcdef".getBytes(UTF_8);
    private static final String FACTS = "{\"found\":\"founded\"}";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Leaf LEAF =
            new Leaf(
                    DAY,
                    "casework.concluded",
                    "inspector",
                    "xa-an-binh",
                    null,
                    null,
                    Commitment.pseudonym(SALT, new UUID(0, 1)),
                    Commitment.pseudonym(SALT, CASE),
                    Commitment.to(Commitment.saltOf(SALT, "facts"), FACTS),
                    Commitment.to(Commitment.saltOf(SALT, "rows"), ""),
                    List.of());

    private static EntryRow row(byte[] salt, byte[] subjectSalt, Long erasedBy) {
        LocalDate erasedOn = salt == null || subjectSalt == null ? DAY : null;
        return new EntryRow(
                DAY,
                LEAF.act(),
                null,
                FACTS,
                CASE,
                4L,
                LEAF.bytes(),
                salt,
                subjectSalt,
                erasedOn,
                erasedBy);
    }

    @Test
    void a_receipt_opens_the_facts_for_whoever_may_know_them() {
        Disclosed told = Disclosed.parse(row(SALT, SALT, null).told(true));
        assertThat(told.leaf()).isEqualTo(LEAF);
        assertThat(told.facts()).containsEntry("found", "founded");
    }

    @Test
    void what_is_not_told_cannot_be_found_by_trying_either() {
        String closed = row(SALT, SALT, null).told(false);
        assertThat(closed).doesNotContain("founded", "facts-salt");
        assertThat(Disclosed.parse(closed).facts()).isEmpty();
    }

    @Test
    void once_either_salt_is_gone_only_the_entry_that_ordered_it_is_named() {
        for (EntryRow row : List.of(row(null, SALT, 9L), row(SALT, null, 9L))) {
            Disclosed told = Disclosed.parse(row.told(true));
            assertThat(told.erasedBy()).isEqualTo(9);
            assertThat(told.erasedOn()).isEqualTo(DAY);
            assertThat(told.subject()).isNull();
        }
        assertThat(row(null, null, null).told(true)).isNull();
    }

    @Test
    void a_row_says_nothing_of_what_it_holds() {
        assertThat(row(SALT, SALT, null)).hasToString("EntryRow[casework.concluded]");
    }
}
