package vn.dangvan.api;

import jakarta.json.JsonObject;
import java.util.List;

/** Cases that have come as far as a test wants them, each by the acts of its own officers. */
public final class Cases {
    /** An act, the office whose act it is, and the stage it leads to, or a word for it. */
    private record Step(String stage, String office, String act, String body) {}

    private static final List<Step> LIFE =
            List.of(
                    new Step(
                            "classified",
                            "tiepnhan",
                            "/classification",
                            "{\"kind\":\"complaint\",\"matter\":\"delay\",\"field\":\"land\",\"unit\":\"{unit}\"}"),
                    new Step("accepted", "tiepnhan", "/acceptance", ""),
                    new Step(
                            "assigned",
                            "lanhdao",
                            "/assignment",
                            "{\"inspector\":\"{inspector}\"}"),
                    new Step("examined", "thanhtra1", "/findings", "{\"text\":\"Đã xem sổ.\"}"),
                    new Step(
                            "concluded",
                            "thanhtra1",
                            "/conclusion",
                            "{\"found\":\"founded\",\"text\":\"Đúng.\"}"),
                    new Step(
                            "waived",
                            "lanhdao",
                            "/acts/waive-dialogue",
                            "{\"reason\":\"Hai bên đã thống nhất.\"}"),
                    new Step("approved", "lanhdao", "/decision", "{\"text\":\"Khắc phục.\"}"),
                    new Step("closed", "lanhdao", "/closure", ""));

    private Cases() {}

    /** The number of a fresh case that a unit settles, brought to a stage. */
    public static String at(String unit, String stage) {
        Api.Answer filed = Api.post("/api/v1/submissions", Filing.complaint(unit));
        String number = filed.json().getString("number");
        for (Step step : stage.equals("received") ? List.<Step>of() : LIFE) {
            take(step, unit, path(number));
            if (step.stage().equals(stage)) {
                break;
            }
        }
        return number;
    }

    private static void take(Step step, String unit, String path) {
        String account = account(step.office(), unit);
        Api.Answer done = Api.act(account, path + step.act(), etag(path, unit), body(step, unit));
        if (done.status() / 100 != 2) {
            throw new IllegalStateException(step + " refused: " + done.status() + done.body());
        }
    }

    private static String body(Step step, String unit) {
        String body = step.body().replace("{unit}", unit);
        return body.contains("{inspector}")
                ? body.replace("{inspector}", inspector(unit, "thanhtra1"))
                : body;
    }

    public static String path(String number) {
        return "/api/v1/cases/" + number;
    }

    /** The tag of a case at this moment, as the leader of its unit sees it. */
    public static String etag(String path, String unit) {
        return Api.get(account("lanhdao", unit), path).header("ETag");
    }

    /** The account of an office in a unit. */
    public static String account(String office, String unit) {
        return office + "." + unit.replaceFirst("^(xa|phuong)-", "");
    }

    /** The id of an inspector of a unit. */
    public static String inspector(String unit, String office) {
        String name = Demo.officers().get(account(office, unit));
        return Api.get(account("lanhdao", unit), "/api/v1/inspectors")
                .structure()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(i -> i.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
