package vn.dangvan;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which package may use which, all of them below {@code vn.dangvan}. A later capability calls an
 * earlier one; an earlier one never knows the later. A new package is first a row here.
 */
final class Capabilities {
    static final String ROOT = "vn.dangvan";

    static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("problem", Set.of()),
                    entry("time", Set.of()),
                    entry("accountability", Set.of("problem")),
                    entry("law", Set.of("problem")),
                    entry("sealing", Set.of("problem")),
                    entry("organisation", Set.of("accountability", "law", "problem")),
                    entry("deadline", Set.of("law", "problem")),
                    entry(
                            "docket",
                            Set.of("accountability", "deadline", "law", "organisation", "problem")),
                    entry(
                            "intake",
                            Set.of("accountability", "docket", "law", "problem", "sealing")),
                    entry(
                            "triage",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "law",
                                    "organisation",
                                    "problem")),
                    entry(
                            "casework",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "organisation",
                                    "problem")),
                    entry("reporting", Set.of("docket", "organisation")),
                    entry(
                            "demo",
                            Set.of(
                                    "accountability",
                                    "casework",
                                    "deadline",
                                    "docket",
                                    "intake",
                                    "organisation",
                                    "time",
                                    "triage")),
                    entry("web", Set.of("problem", "sealing")),
                    entry("web.problem", Set.of("problem", "web")),
                    entry("web.law", Set.of("deadline", "docket", "law", "problem", "web")),
                    entry("web.docket", shows("web.law")),
                    entry("web.desk", shows()),
                    entry("web.organisation", shows("web.law", "web.docket")),
                    entry(
                            "web.intake",
                            shows("accountability", "intake", "sealing", "web.law", "web.docket")),
                    entry(
                            "web.casework",
                            shows(
                                    "accountability",
                                    "accountability",
                                    "casework",
                                    "intake",
                                    "triage",
                                    "web.law",
                                    "web.docket",
                                    "web.desk")),
                    entry("web.triage", shows("triage", "web.desk", "web.casework")),
                    entry(
                            "web.reporting",
                            shows("reporting", "web.law", "web.docket", "web.desk")));

    private Capabilities() {}

    /** What every page may show, and what this one may show besides. */
    private static Set<String> shows(String... besides) {
        Stream<String> all =
                Stream.of(
                        "deadline",
                        "docket",
                        "law",
                        "organisation",
                        "problem",
                        "time",
                        "web",
                        "web.problem");
        return Stream.concat(all, Stream.of(besides)).collect(Collectors.toUnmodifiableSet());
    }

    /** The row of a package: its name below the root. */
    static String row(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    /** What is left of a table when whatever rests on nothing is taken away again and again. */
    static Set<String> cycles(Map<String, Set<String>> table) {
        Map<String, Set<String>> left = new HashMap<>();
        table.forEach((row, uses) -> left.put(row, new HashSet<>(uses)));
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(uses -> uses.retainAll(left.keySet()));
        }
        return left.keySet();
    }
}
