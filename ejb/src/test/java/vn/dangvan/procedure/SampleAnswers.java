package vn.dangvan.procedure;

import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.law.LawInForce;

/** A plain answer to everything an act needs. */
final class SampleAnswers {
    private SampleAnswers() {}

    /**
     * @param said {@code name=value} for what has to be something special
     */
    static Map<String, String> of(Act act, LawInForce law, String... said) {
        Map<String, String> answers = new TreeMap<>();
        for (Ask.Named ask : act.asks()) {
            if (ask.needed()) {
                answers.put(ask.code(), plain(ask, law));
            }
        }
        for (String each : said) {
            answers.put(
                    each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return answers;
    }

    private static String plain(Ask.Named ask, LawInForce law) {
        return switch (ask.sort()) {
            case TEXT, LINE -> "Văn bản mẫu";
            case POINT, POINTS -> law.points(ask.list()).get(0).code();
            case DAY -> "2026-12-31";
            case NUMBER -> "1";
            case YES_NO -> "yes";
            case FINDING -> "founded";
            case OUTCOME -> "upheld";
            case KIND -> "complaint";
            case MATTER -> "delay";
            case FIELD -> "land";
            case UNIT -> "xa-an-binh";
            case INSPECTOR, OFFICER -> CourseFixture.INSPECTOR.toString();
            case CASE -> "DV-2026-000001";
        };
    }
}
