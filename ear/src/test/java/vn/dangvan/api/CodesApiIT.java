package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesApiIT {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"units", "matters", "fields", "kinds"})
    void every_code_has_a_name_in_both_languages(String list) {
        Api.Answer answer = Api.get("/api/v1/" + list);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        List<JsonObject> codes = codes(list);
        assertThat(codes).isNotEmpty();
        assertThat(codes).extracting(c -> c.getString("code")).doesNotHaveDuplicates();
        assertThat(codes)
                .allSatisfy(
                        code -> {
                            assertThat(code.getString("code")).matches("[a-z0-9-]+");
                            assertThat(code.getJsonObject("name").keySet())
                                    .containsExactlyInAnyOrder("vi", "en");
                            assertThat(code.getJsonObject("name").getString("vi")).isNotBlank();
                            assertThat(code.getJsonObject("name").getString("en")).isNotBlank();
                        });
    }

    @Test
    void upper_units_come_before_the_units_below_them() {
        Set<String> seen = new HashSet<>();
        for (JsonObject unit : codes("units")) {
            if (unit.containsKey("parent")) {
                assertThat(seen).contains(unit.getString("parent"));
            }
            assertThat(unit.getString("level")).isIn("province", "department", "commune");
            seen.add(unit.getString("code"));
        }
        assertThat(seen).contains("tinh", "xa-an-binh", "xa-dong-lac");
    }

    @Test
    void every_matter_goes_with_kinds_there_are() {
        Set<String> kinds = new HashSet<>();
        codes("kinds").forEach(kind -> kinds.add(kind.getString("code")));
        assertThat(kinds).contains("complaint", "denunciation", "petition", "feedback");
        assertThat(codes("matters"))
                .allSatisfy(
                        matter ->
                                assertThat(matter.getJsonArray("kinds"))
                                        .isNotEmpty()
                                        .allMatch(
                                                kind ->
                                                        kinds.contains(
                                                                kind.toString()
                                                                        .replace("\"", ""))));
    }

    @Test
    void the_interface_describes_itself() {
        Api.Answer answer =
                Api.send(Api.request("/openapi").header("Accept", "application/json").GET());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonObject("paths").keySet())
                .contains(
                        "/api/v1/audit/entries",
                        "/api/v1/submissions",
                        "/api/v1/tracking",
                        "/api/v1/units");
    }

    private static List<JsonObject> codes(String list) {
        return Api.get("/api/v1/" + list).structure().asJsonArray().getValuesAs(JsonObject.class);
    }
}
