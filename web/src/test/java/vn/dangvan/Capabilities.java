package vn.dangvan;

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

    /**
     * A line for each package: what it may use; a page may use besides what every page may show.
     */
    private static final String TABLE =
            """
            problem:
            csv:
            time:
            transparency:
            leaf: transparency
            verifier: leaf transparency
            accountability: leaf problem
            witness: transparency
            sequencing: accountability leaf organisation transparency witness
            checking: csv leaf sequencing transparency witness
            checks: accountability checking organisation sequencing
            law: csv problem
            sealing: problem
            organisation: accountability csv law problem
            deadline: law problem
            docket: accountability deadline law organisation problem
            journal: accountability
            procedure: csv deadline docket journal law problem
            forus: csv docket law problem
            intake: accountability docket journal law leaf problem procedure sealing
            tracking: accountability docket intake journal problem procedure sealing
            proving: accountability docket intake leaf organisation problem sealing sequencing tracking \
                    transparency
            proceedings: accountability docket intake journal law organisation problem procedure \
                    tracking
            triage: docket organisation problem proceedings
            casework: accountability docket intake journal organisation procedure proceedings
            calendar: accountability csv deadline docket law organisation problem procedure
            document: accountability csv docket intake law organisation problem procedure \
                    proceedings
            erasure: accountability docket intake law organisation problem procedure
            reporting: docket organisation
            audit: accountability leaf organisation problem
            reception: accountability csv deadline law organisation problem
            booking: accountability docket organisation problem reception sealing
            receptionbook: accountability booking deadline docket law organisation problem \
                    reception sealing
            demo: accountability booking deadline docket intake organisation procedure proceedings \
                    reception receptionbook sealing time
            web: problem sealing
            web.problem: problem web
            web.law: deadline docket law problem procedure web
            web.docket shows: web.law
            web.desk shows:
            web.organisation shows: web.law web.docket
            web.intake shows: accountability intake proceedings sealing tracking web.law \
                    web.docket
            web.proving shows: leaf proving transparency web.intake
            web.forus shows: forus web.law
            web.casework shows: casework intake proceedings triage web.law web.docket web.desk
            web.triage shows: triage web.desk web.casework
            web.audit shows: audit leaf web.desk
            web.checks shows: checking checks web.desk
            web.calendar shows: calendar web.law web.desk
            web.document shows: document web.desk
            web.erasure shows: erasure intake web.desk
            web.reception shows: booking reception receptionbook web.desk
            web.booking shows: booking reception sealing web.reception
            web.reporting shows: reporting web.law web.docket web.desk
            """;

    /** What every page may show. */
    private static final String SHOWN =
            "deadline docket law organisation problem procedure time web web.problem";

    static final Map<String, Set<String>> MAY_USE =
            TABLE.lines()
                    .collect(Collectors.toUnmodifiableMap(Capabilities::name, Capabilities::uses));

    private Capabilities() {}

    private static String name(String line) {
        return line.split("[ :]", 2)[0];
    }

    private static Set<String> uses(String line) {
        String named = line.substring(line.indexOf(':') + 1);
        String all = line.contains(" shows:") ? named + " " + SHOWN : named;
        return Stream.of(all.split(" ")).filter(use -> !use.isEmpty()).collect(Collectors.toSet());
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
