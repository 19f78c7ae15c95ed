package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputApiIT {
    private static final String PATH = "/api/v1/submissions";
    private static final String UNIT = "xa-an-binh";

    private static final String WAITING = "/api/v1/cases?stage=received&size=200&unit=" + UNIT;
    private String before;
    private boolean received;

    @BeforeEach
    void look() {
        before = waiting();
    }

    @AfterEach
    void nothing_has_changed_unless_something_was_received() {
        if (!received) {
            assertThat(waiting()).isEqualTo(before);
        }
    }

    private static String waiting() {
        return Api.get("lanhdao.an-binh", WAITING).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"door\":",
                "[]",
                "\"text\"",
                "null",
                "{\"door\":{\"a\":1}}"
            })
    void a_body_that_is_no_object_of_ours_is_refused(String body) {
        refused(Api.post(PATH, body), 400, "body-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "text/plain", "application/x-www-form-urlencoded"})
    void another_media_type_is_refused(String type) {
        refused(
                Api.send(
                        Api.request(PATH)
                                .setHeader("Content-Type", type)
                                .POST(BodyPublishers.ofString("a=b"))),
                415,
                "media-type-unknown");
    }

    @Test
    void an_answer_in_another_format_is_refused() {
        refused(
                Api.send(Api.request("/api/v1/units").header("Accept", "text/xml").GET()),
                406,
                "format-not-offered");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/submissions",
        "PUT,/api/v1/submissions",
        "DELETE,/api/v1/units",
        "PATCH,/api/v1/cases/DV-2026-000001",
        "GET,/api/v1/tracking"
    })
    void another_method_is_refused(String method, String path) {
        refused(
                Api.send(
                        Api.as("lanhdao.tinh", path).method(method, BodyPublishers.ofString("{}"))),
                405,
                "method-not-offered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/units/x",
                "/api/v1/a/../b"
            })
    void a_path_there_is_not_is_refused(String path) {
        refused(Api.get(path), 404, "not-found");
    }

    /** A newer client may say more than this server understands. */
    @Test
    void members_nobody_knows_are_left_aside() {
        receive(Filing.but("colour", "red"));
        String deep = "{\"colour\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",";
        receive(Filing.complaint(UNIT).replaceFirst("\\{", deep));
    }

    @Test
    void nesting_ten_thousand_deep_is_refused() {
        String arrays = "[".repeat(10_000) + "]".repeat(10_000);
        String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        refused(Api.post(PATH, "{\"story\":" + arrays + "}"), 400, "body-unreadable");
        refused(Api.post(PATH, "{\"story\":" + objects + "}"), 400, "body-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000\u0007", "\u202E"})
    void a_story_of_nothing_is_empty(String story) {
        JsonObject faults = Refusals.fields(Api.post(PATH, Filing.but("story", story)));
        assertThat(faults.getString("story")).isEqualTo("empty");
    }

    @Test
    void a_story_longer_than_forty_pages_is_refused() {
        for (String letter : new String[] {"x", "ậ", "\uD83D\uDE00"}) {
            String story = letter.repeat(1_000_000 / letter.length());
            JsonObject faults = Refusals.fields(Api.post(PATH, Filing.but("story", story)));
            assertThat(faults.getString("story")).isEqualTo("too-long");
        }
        receive(Filing.but("story", "\uD83D\uDE00".repeat(50_000)));
    }

    @Test
    void what_is_typed_is_read_back_in_one_form_and_without_what_cannot_be_seen() {
        String number =
                receive(
                        Filing.but(
                                "story",
                                Normalizer.normalize("Hồ sơ quá hẹn", Normalizer.Form.NFD)
                                        + "\u0000\u202E 😀\r\nDòng hai"));
        JsonObject read = Api.get("lanhdao.an-binh", Cases.path(number)).json();
        assertThat(read.getString("story")).isEqualTo("Hồ sơ quá hẹn 😀\nDòng hai");
    }

    @ParameterizedTest
    @CsvSource({
        "happenedOn,2999-01-01,in-future",
        "happenedOn,1899-12-31,too-early",
        "happenedOn,2026-02-30,unreadable",
        "language,fr,unknown",
        "matter,'',empty"
    })
    void a_field_at_fault_is_named(String field, String value, String fault) {
        JsonObject faults = Refusals.fields(Api.post(PATH, Filing.but(field, value)));
        assertThat(faults.getString(field)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"door,window", "kind,poem", "matter,weather", "unit,nowhere"})
    void a_code_there_is_not_is_refused(String field, String code) {
        refused(Api.post(PATH, Filing.but(field, code)), 400, "unknown-code");
    }

    @Test
    void a_code_with_a_character_no_database_keeps_is_refused() {
        Api.Answer answer = Api.post(PATH, Filing.but("unit", "xa\u0000"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void a_respondent_of_nothing_is_named_as_a_fault() {
        JsonValue nobody = Json.createArrayBuilder().add(JsonValue.NULL).build();
        JsonObject faults = Refusals.fields(Api.post(PATH, Filing.but("respondents", nobody)));
        assertThat(faults.getString("respondents[0].name")).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en-GB,en", "vi,vi", "vi-VN,vi", "fr,vi", "'',vi"})
    void a_refusal_is_told_in_the_language_of_the_reader(String asked, String told) {
        Api.Answer answer =
                Api.send(Api.request("/api/v1/nothing").header("Accept-Language", asked).GET());
        refused(answer, 404, "not-found");
        assertThat(answer.header("Content-Language")).isEqualTo(told);
    }

    @Test
    void the_words_of_a_refusal_differ_by_language() {
        Api.Answer english =
                Api.send(Api.request("/api/v1/nothing").header("Accept-Language", "en").GET());
        JsonObject vietnamese = Api.get("/api/v1/nothing?lang=vi").json();
        assertThat(english.json().getString("title")).isNotEqualTo(vietnamese.getString("title"));
        assertThat(english.json().getString("detail")).isNotEqualTo(vietnamese.getString("detail"));
        assertThat(english.json().getString("type")).isEqualTo(vietnamese.getString("type"));
    }

    private String receive(String body) {
        Api.Answer filed = Api.post(PATH, body);
        received = true;
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        return filed.json().getString("number");
    }
}
