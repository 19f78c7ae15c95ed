package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.fields;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.time.Today;

class ReceptionApiIT {
    private static final String PUBLIC = "/api/v1/reception/";
    private static final String DESK = "/api/v1/reception/desk/";
    private static final String INTAKE = "tiepnhan.an-binh";
    private static final String LEADER = "lanhdao.an-binh";
    private static final String HEARING =
            """
            {"name":"Lê Thị Ví Dụ","address":"Thôn Giữa","paper":"001200000001","kind":"petition",
             "summary":"Đường hỏng.","persons":1,"representatives":1,"competent":true,"handling":"accepted"}""";

    private static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(Today.ZONE));
    }

    private static String planned(LocalDate day, String unscheduled) {
        String body =
                """
                {"day":"%s","from":"08:00","to":"11:00","place":"Phòng tiếp công dân; tầng 1, nhà A",
                 "receivedBy":"Trần Văn Ví Dụ, Chủ tịch","host":"head","turns":6%s}"""
                        .formatted(
                                day,
                                unscheduled == null
                                        ? ""
                                        : ",\"unscheduled\":\"" + unscheduled + "\"");
        Api.Answer made = Api.act(INTAKE, DESK + "sessions", null, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().getString("id");
    }

    private static String posted(LocalDate day, String unscheduled) {
        String id = planned(day, unscheduled);
        Api.Answer posted = Api.act(LEADER, DESK + "sessions/" + id + "/posting", "\"0\"", "");
        assertThat(posted.status()).as(posted.body()).isEqualTo(200);
        return id;
    }

    private static Api.Answer book(String session, int number, String key) {
        String body =
                """
                {"session":"%s","number":%d,"kind":"petition","subject":"Đường hỏng","persons":1,"representatives":1}"""
                        .formatted(session, number);
        return Api.post(PUBLIC + "bookings", body, "Idempotency-Key", key);
    }

    private static Api.Answer ofCode(String act, String code) {
        return Api.post(PUBLIC + "bookings/" + act, "{\"code\":\"" + code + "\"}");
    }

    @Test
    void what_is_posted_is_on_the_schedule_with_its_free_turns() {
        LocalDate day = today().plusDays(45);
        String id = posted(day, null);
        book(id, 2, UUID.randomUUID().toString());
        Api.Answer answer =
                Api.get(PUBLIC + "sessions?unit=xa-an-binh&from=%s&to=%s".formatted(day, day));
        assertThat(answer.status()).isEqualTo(200);
        JsonObject session =
                answer.structure().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(s -> s.getString("id").equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(session.getString("from")).isEqualTo("08:00");
        assertThat(session.getJsonArray("free")).hasSize(5);
        assertThat(session.getJsonArray("free").toString()).doesNotContain("2");
        assertThat(answer.body()).doesNotContain("link");
    }

    @Test
    void what_is_only_planned_is_not_on_it() {
        LocalDate day = today().plusDays(46);
        String id = planned(day, null);
        assertThat(Api.get(PUBLIC + "sessions?from=%s&to=%s".formatted(day, day)).body())
                .doesNotContain(id);
    }

    @Test
    void the_schedule_can_be_subscribed_to() {
        LocalDate day = today().plusDays(47);
        String id = posted(day, null);
        Api.Answer answer =
                Api.get(PUBLIC + "sessions.ics?unit=xa-an-binh&from=%s&to=%s".formatted(day, day));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + id + "@dangvan")
                .contains("DTSTART:" + day.toString().replace("-", "") + "T010000Z")
                .contains("công dân\\; tầng 1\\, nhà A");
        assertThat(answer.body().split("\r\n"))
                .allMatch(
                        line ->
                                line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                                        <= 75);
    }

    @Test
    void bounds_of_the_schedule_are_kept() {
        refused(Api.get(PUBLIC + "sessions?unit=no-such-unit"), 400, "unknown-code");
        assertThat(fields(Api.get(PUBLIC + "sessions?from=2026-01-01&to=2030-01-01")))
                .containsKey("to");
        assertThat(fields(Api.get(PUBLIC + "sessions?from=x"))).containsKey("from");
    }

    @Test
    void a_turn_is_booked_once_looked_at_and_given_back() {
        String session = posted(today().plusDays(48), null);
        String key = UUID.randomUUID().toString();
        Api.Answer booked = book(session, 1, key);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.header("Set-Cookie")).isNull();
        assertThat(book(session, 1, key).body()).isEqualTo(booked.body());
        refused(book(session, 1, UUID.randomUUID().toString()), 409, "turn-taken");
        String code = booked.json().getString("code");
        assertThat(ofCode("turn", code).json().getString("state")).isEqualTo("booked");
        assertThat(ofCode("cancellation", code).json().getString("state")).isEqualTo("cancelled");
        refused(ofCode("cancellation", code), 409, "reception-state");
        refused(ofCode("turn", "ba ba ba ba ba ba ba ba"), 404, "turn-unknown");
    }

    @Test
    void a_session_posted_too_late_says_until_when_it_could_have_been() {
        String id = planned(today().plusDays(1), null);
        JsonObject problem =
                refused(
                        Api.act(LEADER, DESK + "sessions/" + id + "/posting", "\"0\"", ""),
                        422,
                        "reception-too-late");
        assertThat(problem.getString("until")).isLessThan(today().toString());
    }

    @Test
    void somebody_is_received_answered_and_counted() {
        String session = posted(today(), "urgent");
        Api.Answer made = Api.act(INTAKE, DESK + "sessions/" + session + "/visits", null, HEARING);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().getString("number")).matches("\\d+/\\d{4}");
        JsonObject turn =
                Api.get(INTAKE, DESK + "sessions/" + session)
                        .json()
                        .getJsonArray("turns")
                        .getJsonObject(0);
        String path = DESK + "turns/" + turn.getString("id") + "/answer";
        String answer = "{\"kind\":\"accepted\",\"text\":\"Đã nhận.\"}";
        refused(Api.act(INTAKE, path, null, answer), 428, "version-needed");
        assertThat(Api.act(INTAKE, path, "\"0\"", answer).status()).isEqualTo(204);
        refused(Api.act(INTAKE, path, "\"0\"", answer), 412, "changed-meanwhile");
        String figures = DESK + "figures?from=%s&to=%s".formatted(today(), today());
        assertThat(Api.get(INTAKE, figures).body()).contains("\"turns\":");
        refused(Api.get("tiepnhan.binh-minh", DESK + "sessions/" + session), 404, "not-found");
    }
}
