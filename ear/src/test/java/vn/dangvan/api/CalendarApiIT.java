package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar as machines read it, and as administrators change it. */
class CalendarApiIT {
    private static final String PATH = "/api/v1/calendar/announcements";
    private static final String ADMINISTRATOR = "quantri.tinh";

    @Test
    void anybody_may_read_the_days_that_differ_from_the_ordinary_week() {
        JsonObject year = Api.get("/api/v1/calendar/2026").json();
        assertThat(year.getInt("year")).isEqualTo(2026);
        assertThat(day(year, "2026-11-24").getString("is")).isEqualTo("holiday");
        assertThat(day(year, "2026-11-24").getString("certainty")).isEqualTo("published");
        assertThat(day(year, "2026-08-22").getString("is")).isEqualTo("worked-instead");
        assertThat(day(year, "2026-11-25")).isNull();
        JsonObject computed = Api.get("/api/v1/calendar/2040").json();
        assertThat(computed.getString("certainty")).isEqualTo("computed");
    }

    @Test
    void a_year_there_is_not_is_refused() {
        Refusals.refused(Api.get("/api/v1/calendar/26"), 400, "input-invalid");
        Refusals.refused(Api.get("/api/v1/calendar/2011"), 422, "date-beyond-calendar");
    }

    @Test
    void an_administrator_announces_a_swap_and_everybody_counts_on_it_at_once() {
        String off = "{\"date\":\"2028-06-12\",\"kind\":\"substitute\"," + NAME + "}";
        String worked = "{\"date\":\"2028-06-24\",\"kind\":\"swapped-working-day\"," + NAME + "}";
        Api.Answer done = announce(off + "," + worked);
        assertThat(done.status()).as(done.body()).isEqualTo(201);
        JsonObject year = Api.get("/api/v1/calendar/2028").json();
        assertThat(day(year, "2028-06-12").getString("source")).isEqualTo("QĐ thử");
        assertThat(day(year, "2028-06-24").getString("is")).isEqualTo("worked-instead");
        assertThat(due()).isEqualTo("2028-06-20");
        JsonObject newest = listed().get(0);
        assertThat(newest.getString("id")).isEqualTo(done.json().getString("id"));
        assertThat(newest.getJsonObject("progress").getInt("moved")).isZero();

        Refusals.refused(announce(off), 409, "calendar-day-already-so");
        String back = "{\"date\":\"2028-06-12\",\"kind\":\"swapped-working-day\"," + NAME + "}";
        String rest = "{\"date\":\"2028-06-24\",\"kind\":\"holiday\"," + NAME + "}";
        assertThat(announce(back + "," + rest).status()).isEqualTo(201);
        assertThat(due()).isEqualTo("2028-06-19");
    }

    @Test
    void what_is_wrong_with_an_announcement_is_named_with_its_line() {
        String day = "{\"date\":\"2028-06-14\",\"kind\":\"substitute\"," + NAME + "}";
        Api.Answer twice = announce(day + "," + day);
        Refusals.refused(twice, 400, "calendar-day-twice");
        assertThat(twice.json().getInt("line")).isEqualTo(2);
        Refusals.refused(announce(""), 400, "input-invalid");
        Refusals.refused(announce(day.replace("substitute", "x")), 400, "unknown-code");
        Refusals.refused(announce(day.replace("2028", "2020")), 422, "calendar-day-past");
        Refusals.refused(announce("{\"kind\":\"holiday\"}"), 400, "input-invalid");
        Refusals.refused(announce("null"), 400, "body-unreadable");
        Refusals.refused(Api.act(ADMINISTRATOR, PATH, null, "[]"), 400, "body-unreadable");
    }

    @Test
    void only_administrators_announce() {
        String day = "{\"decree\":\"x\",\"days\":[]}";
        Refusals.refused(Api.act("lanhdao.tinh", PATH, null, "{}"), 400, "body-unreadable");
        Refusals.refused(Api.get("lanhdao.tinh", PATH), 403, "not-allowed");
        Refusals.refused(Api.post(PATH, day), 401, "sign-in-needed");
    }

    private static final String NAME = "\"name\":{\"vi\":\"Thử\",\"en\":\"Trial\"}";

    private static Api.Answer announce(String days) {
        return Api.act(
                ADMINISTRATOR, PATH, null, "{\"decree\":\"QĐ thử\",\"days\":[" + days + "]}");
    }

    /** Seven working days and a swap after 8 June 2028. */
    private static String due() {
        return Api.get("/api/v1/time-limits/complaint.accept?from=2028-06-08")
                .json()
                .getString("dueOn");
    }

    private static List<JsonObject> listed() {
        return Api.get(ADMINISTRATOR, PATH).structure().asJsonArray().getValuesAs(JsonObject.class);
    }

    private static JsonObject day(JsonObject year, String date) {
        return year.getJsonArray("days").stream()
                .map(JsonValue::asJsonObject)
                .filter(day -> day.getString("date").equals(date))
                .findFirst()
                .orElse(null);
    }
}
