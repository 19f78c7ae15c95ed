package vn.dangvan.accountability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID LEADER = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
    private static final Actor BY = new Actor(LEADER, "leader", "xa-an-binh");

    /** An approval of the smallest and of the fullest kind. */
    private record Approval(
            UUID subject, String unit, String rule, LocalDate dueOn, Map<String, String> facts)
            implements Event {
        @Override
        public String act() {
            return "casework.approved";
        }
    }

    /** An event that says nothing but what it has to. */
    private record Reception(UUID subject) implements Event {
        @Override
        public String act() {
            return "intake.received";
        }
    }

    private static Approval approval(Map<String, String> facts) {
        String rule = "complaint.send1@2012-07-01";
        return new Approval(CASE, "xa-an-binh", rule, LocalDate.of(2026, 11, 25), facts);
    }

    @Test
    void a_full_entry_has_the_bytes_and_the_hash_that_another_program_computed() {
        Leaf leaf = Leaf.of(approval(Map.of("found", "founded")), BY, DAY, SALT);
        assertThat(new String(leaf.bytes(), UTF_8))
                .isEqualTo(
                        "{\"act\":\"casework.approved\","
                                + "\"actor\":\"9735ca9e8c5ec3c99251e1657fa35c04312a4243633523aa3ba3ef4318e1bc1c\","
                                + "\"day\":\"2026-11-22\",\"due\":\"2026-11-25\","
                                + "\"facts\":\"605a188d58d72dd0a0e0522153ef8cd170f4f6190d7915e5719e066b7536846f\","
                                + "\"rule\":\"complaint.send1@2012-07-01\","
                                + "\"subject\":\"d914e4bfff4e77b1c3e9cc662082750ff8006a4b46494466963b44ce5c0b6633\","
                                + "\"unit\":\"xa-an-binh\",\"v\":\"1\"}");
        assertThat(hex(leaf.hash()))
                .isEqualTo("f3d55d9465df29c6682be3116e2c5d98ed98e9507d9e514e44ab0dfdb08254fb");
    }

    @Test
    void what_an_event_does_not_say_is_left_out() {
        Leaf leaf = Leaf.of(new Reception(CASE), Actor.PUBLIC, DAY, SALT);
        assertThat(new String(leaf.bytes(), UTF_8)).doesNotContain("unit", "rule", "due", "null");
        assertThat(hex(leaf.hash()))
                .isEqualTo("3a273caf7519268fab82015ab6bd6b0096e5320d700851b4d8e0dba60bd6a873");
    }

    @Test
    void the_hash_is_that_of_a_leaf_and_never_of_a_node() throws NoSuchAlgorithmException {
        Leaf leaf = Leaf.of(new Reception(CASE), BY, DAY, SALT);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        assertThat(leaf.hash()).isEqualTo(digest.digest(leaf.bytes())).hasSize(32);
    }

    @Test
    void who_and_about_what_and_every_fact_are_only_committed_to() {
        Leaf leaf = Leaf.of(approval(Map.of("found", "partly-founded")), BY, DAY, SALT);
        assertThat(new String(leaf.bytes(), UTF_8))
                .doesNotContain(CASE.toString(), LEADER.toString(), "leader", "found");
        assertThat(leaf.toString()).doesNotContain(CASE.toString(), LEADER.toString());
    }

    @Test
    void another_salt_commits_to_the_same_in_other_words() {
        Event event = approval(Map.of("found", "founded"));
        byte[] other = SALT.clone();
        other[15]++;
        Leaf one = Leaf.of(event, BY, DAY, SALT);
        Leaf two = Leaf.of(event, BY, DAY, other);
        assertThat(one.actor()).isNotEqualTo(two.actor()).hasSize(32);
        assertThat(one.subject()).isNotEqualTo(two.subject()).hasSize(32);
        assertThat(one.facts()).isNotEqualTo(two.facts()).hasSize(32);
        assertThat(one.hash()).isNotEqualTo(two.hash());
        assertThat(one.hash()).isEqualTo(Leaf.of(event, BY, DAY, SALT.clone()).hash());
    }

    @Test
    void a_fact_a_role_or_an_actor_changed_changes_the_hash() {
        byte[] hash = Leaf.of(approval(Map.of("found", "founded")), BY, DAY, SALT).hash();
        Event other = approval(Map.of("found", "unfounded"));
        assertThat(Leaf.of(other, BY, DAY, SALT).hash()).isNotEqualTo(hash);
        Event same = approval(Map.of("found", "founded"));
        Actor inspector = new Actor(LEADER, "inspector", "xa-an-binh");
        assertThat(Leaf.of(same, inspector, DAY, SALT).hash()).isNotEqualTo(hash);
        Actor somebody = new Actor(CASE, "leader", "xa-an-binh");
        assertThat(Leaf.of(same, somebody, DAY, SALT).hash()).isNotEqualTo(hash);
        assertThat(Leaf.of(same, BY, DAY.plusDays(1), SALT).hash()).isNotEqualTo(hash);
    }

    @Test
    void names_stand_in_the_order_of_rfc_8785_section_3_2_3() {
        Map<String, String> fields = new HashMap<>();
        for (String name : new String[] {"€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"}) {
            fields.put(name, "");
        }
        assertThat(Leaf.json(fields))
                .isEqualTo(
                        "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"ö\":\"\",\"€\":\"\",\"😀\":\"\",\"\ufb33\":\"\"}");
    }

    @Test
    void text_has_the_escapes_of_rfc_8785_section_3_2_2_and_no_others() {
        assertThat(Leaf.json(Map.of("string", "€$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(Leaf.json(Map.of("s", "\b\t\f\r\u0000\u001f\u007f\u2028")))
                .isEqualTo("{\"s\":\"\\b\\t\\f\\r\\u0000\\u001f\u007f\u2028\"}");
        assertThat(Leaf.json(Map.of())).isEqualTo("{}");
    }

    @Property
    void any_other_reader_of_json_reads_the_same(
            @ForAll @Size(max = 5)
                    Map<@CharRange(to = '\ud7ff') String, @CharRange(to = '\ud7ff') String>
                            fields) {
        try (JsonReader reader = Json.createReader(new StringReader(Leaf.json(fields)))) {
            Map<String, String> read = new HashMap<>();
            reader.readObject().forEach((name, value) -> read.put(name, text(value)));
            assertThat(read).isEqualTo(fields);
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
