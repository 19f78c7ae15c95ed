package vn.dangvan.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.transparency.Malformed;

class LeafTest {
    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID LEADER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
    private static final String FACTS = Json.write(java.util.Map.of("found", "founded"));

    private static final String FULL =
            "{\"act\":\"casework.approved\","
                    + "\"actor\":\"ACTOR\","
                    + "\"counts\":[{\"case\":\"CASE\",\"decided\":\"2026-11-22\","
                    + "\"due\":\"2026-11-25\",\"month\":\"2026-11-01\",\"settler\":\"xa-an-binh\"}],"
                    + "\"day\":\"2026-11-22\",\"due\":\"2026-11-25\",\"facts\":\"FACTS\","
                    + "\"role\":\"leader\",\"rows\":\"ROWS\","
                    + "\"rule\":\"complaint.send1@2012-07-01\",\"subject\":\"CASE\","
                    + "\"unit\":\"xa-an-binh\",\"v\":\"1\"}";

    /** Computed by another program from the text of the package alone. */
    private static final String HASH_OF_FULL =
            "f25b0046bef9308931625ef2807dba0ab835e45aa3f4232617ab923aa9f64b59";

    private static final String HASH_OF_BARE =
            "745fce6ae61d9a52bbe6471f3142df5b73e69815b63244daf282aeb86d21ed45";

    static Leaf full() {
        String subject = Commitment.pseudonym(SALT, CASE);
        LocalDate due = LocalDate.of(2026, 11, 25);
        LocalDate month = LocalDate.of(2026, 11, 1);
        return new Leaf(
                DAY,
                "casework.approved",
                "leader",
                "xa-an-binh",
                "complaint.send1@2012-07-01",
                due,
                Commitment.pseudonym(SALT, LEADER),
                subject,
                Commitment.to(Commitment.saltOf(SALT, "facts"), FACTS),
                Commitment.to(Commitment.saltOf(SALT, "rows"), "docket/1 00\n"),
                List.of(new Count(subject, "xa-an-binh", due, month, DAY)));
    }

    private static Leaf bare() {
        Leaf leaf = full();
        return new Leaf(
                DAY,
                "intake.received",
                "public",
                null,
                null,
                null,
                leaf.actor(),
                leaf.subject(),
                leaf.facts(),
                leaf.rows(),
                List.of());
    }

    @Test
    void a_full_leaf_has_the_bytes_and_the_hash_that_another_program_computed() {
        Leaf leaf = full();
        assertThat(new String(leaf.bytes(), UTF_8))
                .isEqualTo(
                        FULL.replace("ACTOR", leaf.actor())
                                .replace("CASE", leaf.subject())
                                .replace("FACTS", leaf.facts())
                                .replace("ROWS", leaf.rows()));
        assertThat(HexFormat.of().formatHex(leaf.hash())).isEqualTo(HASH_OF_FULL);
    }

    @Test
    void what_there_is_nothing_to_say_about_is_left_out() {
        assertThat(new String(bare().bytes(), UTF_8))
                .doesNotContain("unit", "rule", "due", "counts", "null");
        assertThat(HexFormat.of().formatHex(bare().hash())).isEqualTo(HASH_OF_BARE);
    }

    @Test
    void leaves_are_read_back_as_they_were_written() {
        for (Leaf leaf : List.of(full(), bare())) {
            assertThat(Leaf.parse(leaf.bytes())).isEqualTo(leaf);
        }
        String text = new String(full().bytes(), UTF_8);
        for (String bad :
                List.of(
                        text.replace("\"v\":\"1\"", "\"v\":\"2\""),
                        text.replace("\"day\":\"2026-11-22\"", "\"day\":\"2026-11-31\""),
                        text.replace("\"role\"", "\"roles\""),
                        text.replace("\"day\":\"2026-11-22\",", ""),
                        text.replace("\"day\":\"2026-", "\"day\":\"+12026-"),
                        text.replace("\"decided\"", "\"decides\""),
                        text.replace("{\"case\":\"", "{\"case\":\"x"),
                        text.replace("\"facts\":\"", "\"facts\":\"x"),
                        text.replace("{\"case\"", "{\"cases\""))) {
            assertThatThrownBy(() -> Leaf.parse(bad.getBytes(UTF_8)))
                    .as(bad)
                    .isInstanceOf(Malformed.class);
        }
        byte[] broken = bare().bytes();
        broken[10] = (byte) 0xff;
        assertThatThrownBy(() -> Leaf.parse(broken)).isInstanceOf(Malformed.class);
    }

    @Test
    void nobody_is_named_and_no_fact_is_told() {
        assertThat(new String(full().bytes(), UTF_8))
                .doesNotContain(CASE.toString(), LEADER.toString(), "found");
    }

    @Test
    void another_salt_or_another_field_commits_in_other_words() {
        byte[] other = SALT.clone();
        other[15]++;
        assertThat(Commitment.to(SALT, FACTS)).isNotEqualTo(Commitment.to(other, FACTS));
        assertThat(Commitment.saltOf(SALT, "facts"))
                .hasSize(Commitment.SALT)
                .isNotEqualTo(Commitment.saltOf(SALT, "rows"))
                .isNotEqualTo(Commitment.saltOf(other, "facts"));
        assertThatThrownBy(() -> Commitment.to(new byte[15], FACTS)).isInstanceOf(Malformed.class);
    }

    @Test
    void an_opening_opens_its_own_leaf_and_no_other() {
        byte[] factsSalt = Commitment.saltOf(SALT, "facts");
        Opening opening = new Opening(full(), CASE, SALT, FACTS, factsSalt);
        Opening read = Opening.parse(opening.toString());
        assertThat(read.factsByName()).containsEntry("found", "founded");
        assertThat(read).hasToString(opening.toString());
        for (Opening bad :
                List.of(
                        new Opening(full(), LEADER, SALT, FACTS, factsSalt),
                        new Opening(full(), CASE, SALT, "{}", factsSalt),
                        new Opening(full(), CASE, factsSalt, FACTS, SALT))) {
            assertThatThrownBy(() -> Opening.parse(bad.toString())).isInstanceOf(Malformed.class);
        }
        String text = opening.toString();
        for (String bad :
                List.of(
                        text.replace("0a0b0c0d0e0f\"", "0a0b0c0d0e0F\""),
                        text.replace("0000-4000-8000", "0-4000-8000"))) {
            assertThat(bad).isNotEqualTo(text);
            assertThatThrownBy(() -> Opening.parse(bad)).isInstanceOf(Malformed.class);
        }
    }
}
