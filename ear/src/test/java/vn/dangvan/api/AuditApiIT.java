package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger as an auditor's program reads it. */
class AuditApiIT {
    private static final String PATH = "/api/v1/audit/entries";
    private static final String AUDITOR = "kiemtra.tinh";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static String number;

    @BeforeAll
    static void settle() {
        number = Cases.at("xa-an-binh", "approved");
    }

    @Test
    void entries_come_newest_first_page_by_page() {
        JsonObject first = Api.get(AUDITOR, PATH + "?size=3").json();
        assertThat(entries(first)).hasSize(3);
        JsonObject second =
                Api.get(AUDITOR, PATH + "?size=3&after=" + first.getString("next")).json();
        int last = entries(first).get(2).getInt("number");
        assertThat(entries(second).get(0).getInt("number")).isLessThan(last);
    }

    @Test
    void each_filter_narrows() {
        JsonObject one = placed("act=casework.approved&unit=xa-an-binh&size=1");
        String actor = one.getString("actor");
        String subject = one.getString("subject");
        assertThat(entries(found("actor=" + actor + "&act=casework.approved")))
                .allMatch(entry -> entry.getString("actor").equals(actor));
        assertThat(entries(found("subject=" + subject.substring(0, 16))))
                .allMatch(entry -> entry.getString("subject").equals(subject))
                .hasSizeGreaterThan(3);
        String day = one.getString("day");
        assertThat(entries(found("from=" + day + "&to=" + day)))
                .allMatch(entry -> entry.getString("day").equals(day));
        assertThat(entries(found("first=0&last=2")))
                .extracting(entry -> entry.getInt("index"))
                .containsExactly(2, 1, 0);
    }

    @Test
    void nothing_in_it_is_a_name_a_text_or_an_id() {
        StringBuilder all = new StringBuilder();
        JsonObject page = found("size=1000");
        all.append(page);
        assertThat(all.toString())
                .doesNotContainPattern(ID)
                .doesNotContain(number, "Nguyễn Thị Ví Dụ", "quá hẹn", "Khắc phục");
        assertThat(Demo.officers().values()).noneMatch(name -> all.indexOf(name) >= 0);
        assertThat(Demo.officers().keySet()).noneMatch(name -> all.indexOf('"' + name + '"') >= 0);
    }

    @Test
    void what_cannot_be_read_is_named() {
        for (String wrong :
                List.of(
                        "size=0",
                        "size=1001",
                        "size=x",
                        "act=x",
                        "actor=0",
                        "subject=zzzzzzzz",
                        "from=x",
                        "unit=A",
                        "first=-1",
                        "first=2&last=1",
                        "after=x",
                        "after=_1",
                        "from=2026-01-02&to=2026-01-01")) {
            Refusals.refused(Api.get(AUDITOR, PATH + "?" + wrong), 400, "input-invalid");
        }
    }

    @Test
    void only_auditors_read_it() {
        Refusals.refused(Api.get(PATH), 401, "sign-in-needed");
        Refusals.refused(Api.get("lanhdao.tinh", PATH), 403, "not-allowed");
        Refusals.refused(Api.get("quantri.tinh", PATH), 403, "not-allowed");
    }

    /** The newest, once it has its place: whoever has no leaf yet is not found by a pseudonym. */
    private static JsonObject placed(String query) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        JsonObject one = entries(found(query)).get(0);
        while (!one.containsKey("index") || one.isNull("index")) {
            assertThat(System.nanoTime()).isLessThan(end);
            one = entries(found(query)).get(0);
        }
        return one;
    }

    private static JsonObject found(String query) {
        Api.Answer answer = Api.get(AUDITOR, PATH + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<JsonObject> entries(JsonObject page) {
        return page.getJsonArray("entries").getValuesAs(JsonObject.class);
    }
}
