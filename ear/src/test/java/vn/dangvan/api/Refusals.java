package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** What every refusal of the API has to look like (RFC 9457). */
public final class Refusals {
    private Refusals() {}

    /** A refusal of this kind, told without a word about what is inside. */
    public static JsonObject refused(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return document(answer.body(), answer.json(), status, slug);
    }

    static JsonObject document(String body, JsonObject problem, int status, String slug) {
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(body)
                .doesNotContain("Exception", "Error", "\tat ", "vn.dangvan", "java.", "org.")
                .doesNotContain("jakarta.", "select ", "⟦", "WFLY", "RESTEASY", "UT0");
        return problem;
    }

    /** What is wrong with each field, of a refusal that names fields. */
    static JsonObject fields(Api.Answer answer) {
        return refused(answer, 400, "input-invalid").getJsonObject("fields");
    }
}
