package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseListApiIT {
    private static final String PATH = "/api/v1/cases";
    private static final String LEADER = "lanhdao.tinh";

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<JsonObject> all = walk(LEADER, PATH + "?size=200");
        List<JsonObject> slowly = walk(LEADER, PATH + "?size=37");
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(slowly).isEqualTo(all);
        assertThat(all).extracting(c -> c.getString("number")).doesNotHaveDuplicates();
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.<JsonObject, String>comparing(
                                        c -> c.getString("dueOn", "9999-12-31"))
                                .thenComparing(c -> c.getString("number")));
    }

    @Test
    void a_list_holds_nothing_of_what_a_reporter_wrote() {
        assertThat(walk(LEADER, PATH))
                .allSatisfy(
                        c -> assertThat(c.keySet()).doesNotContain("story", "reporter", "journal"));
    }

    @Test
    void filters_narrow_the_list_to_just_what_they_say() {
        List<JsonObject> all = walk(LEADER, PATH);
        assertThat(walk(LEADER, PATH + "?unit=xa-dong-lac"))
                .isNotEmpty()
                .isEqualTo(where(all, "settler", "xa-dong-lac"));
        assertThat(walk(LEADER, PATH + "?stage=closed"))
                .isNotEmpty()
                .isEqualTo(where(all, "stage", "closed"));
        List<JsonObject> two = walk(LEADER, PATH + "?stage=closed&stage=received");
        assertThat(two)
                .hasSize(
                        where(all, "stage", "closed").size()
                                + where(all, "stage", "received").size());
    }

    @Test
    void what_counts_is_either_on_time_or_late() {
        List<JsonObject> counted = walk(LEADER, PATH + "?outcome=counted");
        List<JsonObject> parts = new ArrayList<>(walk(LEADER, PATH + "?outcome=on-time"));
        List<JsonObject> late = walk(LEADER, PATH + "?outcome=late");
        parts.addAll(late);
        assertThat(late).isNotEmpty();
        assertThat(parts).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void every_figure_is_the_number_of_cases_its_link_lists() {
        for (JsonObject figure : figures()) {
            List<JsonObject> cases = walk(LEADER, figure.getString("cases"));
            String onTime = figure.getString("cases").replace("counted", "on-time");
            assertThat(cases).as(figure.toString()).hasSize(figure.getInt("counted"));
            assertThat(walk(LEADER, onTime)).as(figure.toString()).hasSize(figure.getInt("onTime"));
        }
    }

    @Test
    void the_demo_is_short_of_its_target_and_one_commune_is_far_behind() {
        Map<String, int[]> sums = new TreeMap<>();
        for (JsonObject figure : figures()) {
            for (String of : List.of("all", figure.getString("unit"))) {
                int[] sum = sums.computeIfAbsent(of, unit -> new int[2]);
                sum[0] += figure.getInt("counted");
                sum[1] += figure.getInt("onTime");
            }
        }
        Map<String, Double> rates = new TreeMap<>();
        sums.forEach((unit, sum) -> rates.put(unit, 100.0 * sum[1] / sum[0]));
        System.out.println("On time, per cent: " + rates);
        assertThat(rates.remove("all")).isBetween(85.0, 89.0);
        double worst = rates.remove("xa-dong-lac");
        assertThat(rates.values()).allMatch(rate -> rate > worst + 20);
    }

    @Test
    void a_leader_sees_the_figures_of_their_own_units_only() {
        List<JsonObject> figures = figures("lanhdao.an-binh");
        assertThat(figures).isNotEmpty();
        assertThat(figures).allMatch(f -> f.getString("unit").equals("xa-an-binh"));
        assertThat(walk("lanhdao.an-binh", PATH))
                .isNotEmpty()
                .allMatch(c -> c.getString("settler").equals("xa-an-binh"));
        assertThat(walk("lanhdao.an-binh", PATH + "?unit=xa-dong-lac")).isEmpty();
    }

    @Test
    void an_intake_officer_sees_what_their_desk_has_to_sort_and_an_inspector_what_they_hold() {
        String received = Cases.at("xa-an-binh", "received");
        String assigned = Cases.at("xa-an-binh", "assigned");
        assertThat(numbers("tiepnhan.an-binh")).contains(received).doesNotContain(assigned);
        assertThat(numbers("thanhtra1.an-binh")).contains(assigned).doesNotContain(received);
        assertThat(numbers("thanhtra2.an-binh")).doesNotContain(assigned, received);
        assertThat(numbers("tiepnhan.binh-minh")).doesNotContain(assigned, received);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=201",
                "size=-1",
                "size=many",
                "size=99999999999",
                "stage=asleep",
                "outcome=perhaps",
                "month=2026",
                "month=2026-13",
                "month=%2B999999999-12",
                "month=-999999999-01",
                "after=x",
                "after=2026-02-30_DV-2026-000001",
                "after=%2B999999999-12-31_DV-2026-000001",
                "after=2026-01-01_%00",
                "unit=%00"
            })
    void a_list_nobody_can_mean_is_refused(String query) {
        Api.Answer answer = Api.get(LEADER, PATH + "?" + query);
        refused(answer, 400, answer.problem());
        assertThat(answer.problem()).isIn("input-invalid", "unknown-code");
    }

    private static List<String> numbers(String account) {
        return walk(account, PATH).stream().map(c -> c.getString("number")).toList();
    }

    private static List<JsonObject> where(List<JsonObject> cases, String member, String value) {
        return cases.stream().filter(c -> c.getString(member).equals(value)).toList();
    }

    private static List<JsonObject> figures() {
        return figures(LEADER);
    }

    private static List<JsonObject> figures(String account) {
        return Api.get(account, "/api/v1/figures/on-time")
                .structure()
                .asJsonObject()
                .getJsonArray("figures")
                .getValuesAs(JsonObject.class);
    }

    /** Every case of a list, page after page. */
    private static List<JsonObject> walk(String account, String path) {
        List<JsonObject> cases = new ArrayList<>();
        String next = "";
        while (next != null) {
            String more = next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "after=" + next;
            Api.Answer answer = Api.get(account, path + more);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            cases.addAll(answer.json().getJsonArray("cases").getValuesAs(JsonObject.class));
            JsonString after = answer.json().getJsonString("next");
            next = after == null ? null : after.getString();
        }
        return cases;
    }
}
