package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PaperApiIT {
    private static final String UNIT = "xa-an-binh";
    private static final String DESK = "tiepnhan.an-binh";
    private static final String LEADER = "lanhdao.an-binh";
    private static final String FACTS =
            """
            {"summary":"Hồ sơ quá hẹn.","ground":"khoản 6 Điều 11","reason":"%s","place":"An Bình",
             "signerTitle":"Chủ tịch","signerName":"Trần Văn Ví Dụ"}""";

    private static String body(String reason) {
        return "{\"form\":\"refuse-complaint-notice\",\"facts\":" + FACTS.formatted(reason) + "}";
    }

    private static String papers() {
        return Cases.path(Cases.at(UNIT, "classified")) + "/papers";
    }

    @Test
    void a_paper_is_previewed_issued_listed_and_fetched() throws Exception {
        String papers = papers();
        HttpResponse<byte[]> draft = bytes(DESK, papers + "/preview", body("Hết thời hiệu."));
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(Api.get(DESK, papers).header("ETag")).isEqualTo("\"0\"");

        Api.Answer issued = Api.act(DESK, papers, "\"0\"", body("Hết thời hiệu."));
        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.header("ETag")).isEqualTo("\"1\"");
        JsonObject paper = issued.json();
        assertThat(paper.getString("number")).matches("\\d+/TB-UBND");
        assertThat(issued.header("Location"))
                .endsWith(papers + "/" + paper.getString("id") + ".pdf");

        JsonObject listed = Api.get(DESK, papers).json().getJsonArray("papers").getJsonObject(0);
        assertThat(listed.getString("sha256")).isEqualTo(paper.getString("sha256"));
        HttpResponse<byte[]> pdf = bytes(LEADER, papers + "/" + paper.getString("id") + ".pdf");
        assertThat(sha256(pdf.body())).isEqualTo(paper.getString("sha256"));
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .contains("-TB-UBND.pdf\"");
        assertThat(pdf.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
        HttpResponse<byte[]> docx = bytes(LEADER, papers + "/" + paper.getString("id") + ".docx");
        assertThat(docx.headers().firstValue("Content-Type").orElseThrow())
                .contains("wordprocessingml");
        assertThat(docx.body()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void a_paper_that_lacks_facts_says_which_in_the_readers_language() {
        String body = "{\"form\":\"refuse-complaint-notice\",\"facts\":{\"summary\":\"Quá hẹn.\"}}";
        String papers = papers();
        JsonObject problem =
                refused(Api.act(DESK, papers, "\"0\"", body), 422, "paper-lacks-facts");
        assertThat(problem.getString("detail")).contains("Lý do", "Họ tên người ký");
        assertThat(problem.getJsonObject("fields").keySet()).contains("reason", "signerName");
        String english = papers + "?lang=en";
        assertThat(
                        refused(Api.act(DESK, english, "\"0\"", body), 422, "paper-lacks-facts")
                                .getString("detail"))
                .contains("Reason", "Name of the signer");
        assertThat(Api.get(DESK, papers).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void the_same_look_issues_one_paper_only() {
        String papers = papers();
        refused(Api.act(DESK, papers, null, body("Một.")), 428, "version-needed");
        assertThat(Api.act(DESK, papers, "\"0\"", body("Một.")).status()).isEqualTo(201);
        refused(Api.act(DESK, papers, "\"0\"", body("Một.")), 412, "changed-meanwhile");
        refused(Api.act(DESK, papers, "*", body("Một.")), 412, "changed-meanwhile");
    }

    @Test
    void what_is_not_right_is_refused() {
        String papers = papers();
        refused(Api.act(DESK, papers, "\"0\"", ""), 400, "body-unreadable");
        refused(Api.act(DESK, papers, "\"0\"", "{}"), 400, "unknown-code");
        refused(
                Api.act(DESK, papers, "\"0\"", "{\"form\":\"conclusion\"}"),
                422,
                "paper-not-foreseen");
        refused(
                Api.act(DESK, papers, "\"0\"", "{\"form\":\"refuse-complaint-notice\"}"),
                422,
                "paper-lacks-facts");
        assertThat(Refusals.fields(Api.act(DESK, papers, "\"0\"", body("🙏"))))
                .containsKey("reason");
        refused(Api.get(DESK, papers + "/x.pdf"), 404, "not-found");
        refused(
                Api.get(DESK, papers + "/00000000-0000-0000-0000-000000000000.pdf"),
                404,
                "not-found");
    }

    @Test
    void the_forms_of_a_case_say_what_they_ask_for() {
        var forms = Api.get(DESK, papers() + "/forms").structure().asJsonArray();
        JsonObject first = forms.getJsonObject(0);
        assertThat(first.getBoolean("usual")).isTrue();
        assertThat(first.getJsonArray("facts")).isNotEmpty();
        assertThat(forms.getValuesAs(JsonObject.class))
                .extracting(form -> form.getString("key"))
                .contains("refuse-complaint-notice", "settlement-decision-first")
                .doesNotContain("conclusion", "overdue-report-demand");
    }

    @Test
    void a_scan_is_put_to_a_paper_and_fetched_again() throws Exception {
        String papers = papers();
        String id = Api.act(DESK, papers, "\"0\"", body("Một.")).json().getString("id");
        String copies = papers + "/" + id + "/copies";
        Api.Answer copy = Api.act(DESK, copies, null, "%PDF-1.7 quét");
        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.json().getString("mediaType")).isEqualTo("application/pdf");
        HttpResponse<byte[]> back = bytes(LEADER, copies + "/" + copy.json().getString("id"));
        assertThat(back.body()).isEqualTo("%PDF-1.7 quét".getBytes("UTF-8"));
        assertThat(back.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        refused(Api.act(DESK, copies, null, "<html><script>"), 415, "copy-unknown");
        refused(
                Api.act(DESK, copies, null, "%PDF-" + "x".repeat(4_000_000)),
                413,
                "body-too-large");
    }

    private static HttpResponse<byte[]> bytes(String account, String path) throws Exception {
        return send(Api.as(account, path).GET());
    }

    private static HttpResponse<byte[]> bytes(String account, String path, String body)
            throws Exception {
        return send(Api.as(account, path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
