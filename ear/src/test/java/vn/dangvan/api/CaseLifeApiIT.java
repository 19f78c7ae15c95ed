package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

class CaseLifeApiIT {
    @Test
    void a_case_goes_all_the_way_from_the_citizen_to_the_leaders_figures() {
        Api.Answer filed = Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh"));
        assertThat(filed.status()).isEqualTo(201);
        String number = filed.json().getString("number");
        String cases = "/api/v1/cases/" + number;

        String classification =
                """
                {"kind":"complaint","matter":"delay","field":"land","unit":"xa-an-binh"}""";
        String intake = "tiepnhan.an-binh";
        assertThat(act(intake, cases, "/classification", classification)).isEqualTo(204);
        assertThat(act(intake, cases, "/acceptance", "")).isEqualTo(204);

        String leader = "lanhdao.an-binh";
        String inspector = "thanhtra1.an-binh";
        String id =
                Api.get(leader, "/api/v1/inspectors")
                        .structure()
                        .asJsonArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(i -> i.getString("name").equals(nameOf(inspector)))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        assertThat(act(leader, cases, "/assignment", "{\"inspector\":\"" + id + "\"}"))
                .isEqualTo(200);
        assertThat(act(inspector, cases, "/findings", "{\"text\":\"Đã kiểm tra sổ theo dõi.\"}"))
                .isEqualTo(200);
        assertThat(
                        act(
                                inspector,
                                cases,
                                "/conclusion",
                                "{\"found\":\"founded\",\"text\":\"Đúng.\"}"))
                .isEqualTo(200);
        assertThat(act(leader, cases, "/acts/waive-dialogue", "{\"reason\":\"Đã thống nhất.\"}"))
                .isEqualTo(200);
        assertThat(act(leader, cases, "/decision", "{\"text\":\"Khắc phục ngay.\"}"))
                .isEqualTo(200);
        assertThat(act(leader, cases, "/closure", "")).isEqualTo(200);

        JsonObject track =
                Api.post(
                                "/api/v1/tracking",
                                "{\"returnCode\":\"" + filed.json().getString("returnCode") + "\"}")
                        .json()
                        .getJsonArray("cases")
                        .getJsonObject(0);
        assertThat(track.getString("stage")).isEqualTo("closed");
        assertThat(track.getString("result")).isEqualTo("founded");
        assertThat(track.getJsonArray("acts")).hasSize(9);
        assertThat(track.getJsonArray("clocks").getValuesAs(JsonObject.class))
                .extracting(c -> c.getString("step") + " " + c.getString("state"))
                .contains(
                        "complaint.accept done",
                        "complaint.resolve1 done",
                        "complaint.send1 done",
                        "complaint.second.limit running",
                        "complaint.publish running");
        assertThat(Api.get(leader, "/api/v1/figures/on-time").json().getJsonArray("figures"))
                .extracting(JsonValue::asJsonObject)
                .anyMatch(f -> f.getString("unit").equals("xa-an-binh"));
    }

    private static int act(String account, String path, String act, String body) {
        String etag = Api.get(account, path).header("ETag");
        return Api.act(account, path + act, etag, body).status();
    }

    private static String nameOf(String account) {
        return Demo.officers().get(account);
    }
}
