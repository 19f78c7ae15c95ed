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
                    entry("csv", Set.of()),
                    entry("time", Set.of()),
                    entry("transparency", Set.of()),
                    entry("leaf", Set.of("transparency")),
                    entry("verifier", Set.of("leaf", "transparency")),
                    entry("accountability", Set.of("leaf", "problem")),
                    entry("witness", Set.of("transparency")),
                    entry(
                            "sequencing",
                            Set.of(
                                    "accountability",
                                    "leaf",
                                    "organisation",
                                    "transparency",
                                    "witness")),
                    entry("law", Set.of("csv", "problem")),
                    entry("sealing", Set.of("problem")),
                    entry("organisation", Set.of("accountability", "csv", "law", "problem")),
                    entry("deadline", Set.of("law", "problem")),
                    entry(
                            "docket",
                            Set.of("accountability", "deadline", "law", "organisation", "problem")),
                    entry("journal", Set.of("accountability")),
                    entry(
                            "procedure",
                            Set.of("csv", "deadline", "docket", "journal", "law", "problem")),
                    entry("forus", Set.of("csv", "docket", "law", "problem")),
                    entry(
                            "intake",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "journal",
                                    "law",
                                    "leaf",
                                    "problem",
                                    "procedure",
                                    "sealing")),
                    entry(
                            "tracking",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "journal",
                                    "problem",
                                    "procedure",
                                    "sealing")),
                    entry(
                            "proving",
                            Set.of(
                                    "docket",
                                    "intake",
                                    "leaf",
                                    "organisation",
                                    "problem",
                                    "sealing",
                                    "sequencing",
                                    "tracking",
                                    "transparency")),
                    entry(
                            "proceedings",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "journal",
                                    "law",
                                    "organisation",
                                    "problem",
                                    "procedure",
                                    "tracking")),
                    entry("triage", Set.of("docket", "organisation", "problem", "proceedings")),
                    entry(
                            "casework",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "journal",
                                    "organisation",
                                    "procedure",
                                    "proceedings")),
                    entry(
                            "calendar",
                            Set.of(
                                    "accountability",
                                    "csv",
                                    "deadline",
                                    "docket",
                                    "law",
                                    "organisation",
                                    "problem",
                                    "procedure")),
                    entry(
                            "document",
                            Set.of(
                                    "accountability",
                                    "csv",
                                    "docket",
                                    "intake",
                                    "law",
                                    "organisation",
                                    "problem",
                                    "procedure",
                                    "proceedings")),
                    entry(
                            "erasure",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "intake",
                                    "law",
                                    "organisation",
                                    "problem",
                                    "procedure")),
                    entry("reporting", Set.of("docket", "organisation")),
                    entry("audit", Set.of("accountability", "leaf", "organisation", "problem")),
                    entry(
                            "reception",
                            Set.of(
                                    "accountability",
                                    "csv",
                                    "deadline",
                                    "law",
                                    "organisation",
                                    "problem")),
                    entry(
                            "booking",
                            Set.of(
                                    "accountability",
                                    "docket",
                                    "organisation",
                                    "problem",
                                    "reception",
                                    "sealing")),
                    entry(
                            "receptionbook",
                            Set.of(
                                    "accountability",
                                    "booking",
                                    "deadline",
                                    "docket",
                                    "law",
                                    "organisation",
                                    "problem",
                                    "reception",
                                    "sealing")),
                    entry(
                            "demo",
                            Set.of(
                                    "accountability",
                                    "booking",
                                    "deadline",
                                    "docket",
                                    "intake",
                                    "organisation",
                                    "procedure",
                                    "proceedings",
                                    "reception",
                                    "receptionbook",
                                    "sealing",
                                    "time")),
                    entry("web", Set.of("problem", "sealing")),
                    entry("web.problem", Set.of("problem", "web")),
                    entry(
                            "web.law",
                            Set.of("deadline", "docket", "law", "problem", "procedure", "web")),
                    entry("web.docket", shows("web.law")),
                    entry("web.desk", shows()),
                    entry("web.organisation", shows("web.law", "web.docket")),
                    entry(
                            "web.intake",
                            shows(
                                    "accountability",
                                    "intake",
                                    "proceedings",
                                    "sealing",
                                    "tracking",
                                    "web.law",
                                    "web.docket")),
                    entry("web.proving", shows("leaf", "proving", "transparency", "web.intake")),
                    entry("web.forus", shows("forus", "web.law")),
                    entry(
                            "web.casework",
                            shows(
                                    "casework",
                                    "intake",
                                    "proceedings",
                                    "triage",
                                    "web.law",
                                    "web.docket",
                                    "web.desk")),
                    entry("web.triage", shows("triage", "web.desk", "web.casework")),
                    entry("web.audit", shows("audit", "leaf", "web.desk")),
                    entry("web.calendar", shows("calendar", "web.law", "web.desk")),
                    entry("web.document", shows("document", "web.desk")),
                    entry("web.erasure", shows("erasure", "intake", "web.desk")),
                    entry(
                            "web.reception",
                            shows("booking", "reception", "receptionbook", "web.desk")),
                    entry("web.booking", shows("booking", "reception", "sealing", "web.reception")),
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
                        "procedure",
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
