package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseApiIT {
    private static final String UNIT = "xa-an-binh";
    private static final String DESK = "tiepnhan.an-binh";
    private static final String LEADER = "lanhdao.an-binh";
    private static final String CLASSIFICATION =
            "{\"kind\":\"complaint\",\"matter\":\"delay\",\"field\":\"land\",\"unit\":\"xa-an-binh\"}";

    @Test
    void a_case_is_read_with_its_clocks_its_acts_and_its_version() {
        Api.Answer answer = Api.get(DESK, Cases.path(Cases.at(UNIT, "classified")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonObject read = answer.json();
        assertThat(read.getString("stage")).isEqualTo("classified");
        assertThat(read.getInt("instance")).isOne();
        assertThat(read).doesNotContainKey("suspendedSince");
        assertThat(read.getJsonArray("clocks").getValuesAs(JsonObject.class))
                .extracting(clock -> clock.getString("step") + " " + clock.getString("sort"))
                .containsExactly("complaint.accept duty", "letter.alarm alarm");
        assertThat(read.getJsonArray("journal").getValuesAs(JsonObject.class))
                .extracting(sheet -> sheet.getString("rule") + " " + sheet.getString("event"))
                .containsExactly("classify@2012-07-01 triage.classified");
        assertThat(read.getJsonArray("ways").getValuesAs(JsonObject.class))
                .filteredOn(way -> way.getJsonArray("whyNot").isEmpty())
                .extracting(way -> way.getString("act"))
                .contains("classify", "accept", "refuse")
                .doesNotContain("assign", "approve", "withdraw");
        assertThat(read.getJsonObject("reporter").getString("name")).isEqualTo("Nguyễn Thị Ví Dụ");
    }

    @Test
    void behind_a_sealed_door_no_officer_reads_a_name() {
        Api.Answer filed = Api.post("/api/v1/submissions", Filing.but("door", "sealed"));
        String path = Cases.path(filed.json().getString("number"));
        for (String account : List.of(DESK, LEADER, "lanhdao.tinh")) {
            Api.Answer answer = Api.get(account, path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Nguyễn Thị Ví Dụ", "Thôn Ví Dụ");
        }
    }

    @Test
    void an_act_without_the_version_seen_is_refused() {
        String path = Cases.path(Cases.at(UNIT, "received"));
        refused(
                Api.act(DESK, path + "/classification", null, CLASSIFICATION),
                428,
                "version-needed");
        unchanged(path, "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"0\"", "\"7\"", "*", "W/\"1\"", "1", "\"1\", \"2\"", "\"99999999999\""})
    void an_act_on_another_version_is_refused(String etag) {
        String path = Cases.path(Cases.at(UNIT, "classified"));
        refused(Api.act(DESK, path + "/acceptance", etag, ""), 412, "changed-meanwhile");
        unchanged(path, "\"1\"");
    }

    @Test
    void of_several_who_act_on_one_version_one_succeeds() {
        String path = Cases.path(Cases.at(UNIT, "received")) + "/classification";
        List<CompletableFuture<Api.Answer>> acts =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () -> Api.act(DESK, path, "\"0\"", CLASSIFICATION)))
                        .limit(6)
                        .toList();
        List<Integer> answers = acts.stream().map(act -> act.join().status()).toList();
        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decision", "/closure", "/assignment"})
    void an_act_out_of_turn_is_refused(String act) {
        String path = Cases.path(Cases.at(UNIT, "received"));
        String inspector = Cases.inspector(UNIT, "thanhtra1");
        String body = "{\"text\":\"Sớm quá.\",\"inspector\":\"" + inspector + "\"}";
        JsonObject problem =
                refused(Api.act(LEADER, path + act, "\"0\"", body), 409, "wrong-stage");
        assertThat(problem.getString("stage")).isEqualTo("received");
        unchanged(path, "\"0\"");
    }

    @Test
    void a_hidden_case_answers_as_one_that_does_not_exist() {
        String number = Cases.at(UNIT, "received");
        for (String account :
                List.of("lanhdao.binh-minh", "tiepnhan.dong-lac", "thanhtra1.an-binh")) {
            Api.Answer hidden = Api.get(account, Cases.path(number));
            Api.Answer absent = Api.get(account, Cases.path("DV-2026-999999"));
            refused(hidden, 404, "not-found");
            assertThat(hidden.body()).isEqualTo(absent.body());
            assertThat(hidden.response().headers().map().keySet())
                    .isEqualTo(absent.response().headers().map().keySet());
        }
        Api.Answer hidden =
                Api.act("lanhdao.binh-minh", Cases.path(number) + "/closure", "\"0\"", "");
        Api.Answer absent =
                Api.act(
                        "lanhdao.binh-minh",
                        Cases.path("DV-2026-999999") + "/closure",
                        "\"0\"",
                        "");
        refused(hidden, 404, "not-found");
        assertThat(hidden.body()).isEqualTo(absent.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DV-2026-000000", "x", "%20", "%2e%2e%2f", "dv-2026-000001", "'", "%C3%A9"})
    void a_number_that_is_none_is_a_case_there_is_not(String number) {
        refused(Api.get(LEADER, Cases.path(number)), 404, "not-found");
    }

    @Test
    void a_number_with_a_character_no_database_keeps_is_refused() {
        assertThat(Api.get(LEADER, Cases.path("DV-2026-%00")).status()).isIn(400, 404);
    }

    @Test
    void a_case_is_given_only_to_an_inspector_of_the_unit() {
        String path = Cases.path(Cases.at(UNIT, "accepted"));
        String other = Cases.inspector("xa-binh-minh", "thanhtra1");
        for (String id : List.of(other, UUID.randomUUID().toString())) {
            refused(assigned(path, '"' + id + '"'), 400, "unknown-code");
        }
        assertThat(Refusals.fields(assigned(path, "null")).getString("inspector"))
                .isEqualTo("empty");
        refused(
                Api.act(LEADER, path + "/assignment", "\"2\"", "{\"inspector\":\"x\"}"),
                400,
                "body-unreadable");
        unchanged(path, "\"2\"");
    }

    @Test
    void what_an_officer_writes_has_to_be_there_and_has_an_end() {
        String path = Cases.path(Cases.at(UNIT, "assigned"));
        String inspector = "thanhtra1.an-binh";
        for (String text : List.of("null", "\"\"", "\" \"", "\"" + "x".repeat(100_001) + "\"")) {
            Api.Answer answer =
                    Api.act(inspector, path + "/findings", "\"3\"", "{\"text\":" + text + "}");
            assertThat(Refusals.fields(answer)).containsKey("text");
        }
        refused(Api.act(inspector, path + "/findings", "\"3\"", ""), 400, "body-unreadable");
        unchanged(path, "\"3\"");
    }

    private static Api.Answer assigned(String path, String id) {
        return Api.act(LEADER, path + "/assignment", "\"2\"", "{\"inspector\":" + id + "}");
    }

    private static void unchanged(String path, String etag) {
        assertThat(Cases.etag(path, UNIT)).isEqualTo(etag);
    }
}
