package vn.dangvan.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvan.docket.Kind;

/** Papers filled in, so that each can be drawn without a case. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final String REPORTER = "ông (bà) Nguyễn Thị Ví Dụ";
    static final Forms FORMS = new Forms();

    private Sample() {}

    static Stream<Form> forms() {
        return FORMS.on(DAY).stream();
    }

    static Form form(String key) {
        return FORMS.get(key, DAY);
    }

    /** Every paper with every kind of case it is for. */
    static Stream<Map.Entry<Form, Kind>> papers() {
        return forms().flatMap(
                        f -> Stream.of(Kind.values()).filter(f::isFor).map(k -> Map.entry(f, k)));
    }

    /** What is typed: each fact says its own name, each day is the last of the year. */
    static Map<String, String> typed(Form form) {
        Map<String, String> typed = new HashMap<>();
        for (Form.Fact fact : form.facts()) {
            typed.put(
                    fact.key(),
                    fact.shape() == Form.Shape.DAY ? "2026-12-31" : "lời " + fact.key());
        }
        return typed;
    }

    /** What the system knows, with nothing left out. */
    static Map<String, Object> known(Form form, Kind kind) {
        Map<String, Object> known = new HashMap<>();
        known.put("org1", "ỦY BAN NHÂN DÂN");
        known.put("org2", "XÃ AN BÌNH");
        known.put("orgAbove", false);
        known.put("government", "yes");
        known.put("body", "Ủy ban nhân dân xã An Bình");
        known.put("chief", "Chủ tịch Ủy ban nhân dân xã An Bình");
        known.put("settlerChief", "Chủ tịch Ủy ban nhân dân xã Đồng Lạc");
        known.put("address", "thôn Giữa");
        known.put("phone", "0200 555 0210");
        known.put("today", "ngày 22 tháng 11 năm 2026");
        known.put("day", "22 tháng 11 năm 2026");
        known.put("kind", kind.code());
        known.put("kindNoun", kind == Kind.DENUNCIATION ? "tố cáo" : "khiếu nại");
        known.put("caseNumber", "DV-2026-012345");
        known.put("matter", "Chậm trễ, quá hạn");
        known.put("receivedOn", "02 tháng 11 năm 2026");
        known.put("acceptedOn", "09 tháng 11 năm 2026");
        known.put("resolveDue", "09 tháng 12 năm 2026");
        known.put("limitCitation", "Luật Khiếu nại 2011, Điều 28");
        known.put("number", form.reference("12", "UBND"));
        if (form.names(kind)) {
            known.put("reporter", REPORTER);
            known.put("reporterAddress", "Thôn Ví Dụ");
        } else if (form.reporter() == Form.Reporter.UNLESS_DENUNCIATION) {
            known.put("reporter", "người tố cáo");
        }
        return known;
    }

    static String markup(Form form, Kind kind, Map<String, String> typed) {
        Map<String, Object> all = known(form, kind);
        all.putAll(form.filled(typed));
        return new Templates().markup(form, all);
    }

    static String markup(Form form, Kind kind) {
        return markup(form, kind, typed(form));
    }
}
