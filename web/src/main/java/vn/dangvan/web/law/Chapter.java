package vn.dangvan.web.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvan.law.TimeLimit;

/**
 * The limits of one part of the law, such as complaints, in the order of the rule book.
 *
 * @param code key of its name, under {@code law.matter}
 */
public record Chapter(String code, List<Step> steps) {

    /** One step with every row that limits it: by circumstance, and by law and decree. */
    public record Step(String key, List<TimeLimit> rows) {

        /** Whether it is a date of the year, and so the same whenever one asks. */
        public boolean dated() {
            return rows.get(0).unit().isDate();
        }
    }

    /** Sorts rows into parts and steps. */
    public static List<Chapter> of(List<TimeLimit> limits) {
        Map<String, Map<String, List<TimeLimit>>> parts = new LinkedHashMap<>();
        for (TimeLimit limit : limits) {
            parts.computeIfAbsent(limit.matter(), matter -> new LinkedHashMap<>())
                    .computeIfAbsent(limit.key(), key -> new ArrayList<>())
                    .add(limit);
        }
        List<Chapter> chapters = new ArrayList<>();
        parts.forEach((matter, steps) -> chapters.add(new Chapter(matter, steps(steps))));
        return chapters;
    }

    private static List<Step> steps(Map<String, List<TimeLimit>> rows) {
        List<Step> steps = new ArrayList<>();
        rows.forEach((key, limits) -> steps.add(new Step(key, List.copyOf(limits))));
        return steps;
    }
}
