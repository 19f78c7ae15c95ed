package vn.dangvan.stack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person needs once everything runs: where to go and who to be. */
final class Table {
    private static final String RULE = "─".repeat(100);

    private final Settings settings;
    private final Stack stack;

    Table(Settings settings, Stack stack) {
        this.settings = settings;
        this.stack = stack;
    }

    void print(Report report, long seconds) throws IOException {
        report.say("");
        report.say("Đăng Văn is ready after " + seconds + " s");
        report.say(RULE);
        row(report, "Application", stack.url());
        row(report, "Interfaces", stack.url() + "/openapi");
        if (settings.ownKeycloak()) {
            String password = stack.secrets().readable("keycloak.admin");
            row(report, "Keycloak", stack.keycloakUrl() + "/admin   admin / " + password);
        } else {
            row(report, "Keycloak", stack.keycloakUrl());
        }
        row(report, "PostgreSQL", stack.database().url());
        row(report, "Data, secrets", settings.home().toString());
        row(report, "Logs", settings.logs().toString());
        if (settings.demo() && settings.ownKeycloak()) {
            accounts(report);
        }
        report.say(RULE);
        report.say("Ctrl-C stops everything. -Ddangvan.reset starts afresh.");
        report.say("");
    }

    private void accounts(Report report) throws IOException {
        report.say(RULE);
        row(report, "Demo accounts", "the password of all is   " + stack.demoPassword());
        Map<String, List<Officer>> units =
                Officer.read(settings.organisation()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Officer::unit, LinkedHashMap::new, Collectors.toList()));
        units.forEach((unit, officers) -> unit(report, unit, officers));
    }

    private void unit(Report report, String unit, List<Officer> officers) {
        Map<String, String> byRole =
                officers.stream()
                        .collect(
                                Collectors.toMap(
                                        officer -> String.join(" ", officer.roles()),
                                        Officer::username,
                                        (one, other) -> one + ", " + other,
                                        LinkedHashMap::new));
        String label = unit;
        for (Map.Entry<String, String> role : byRole.entrySet()) {
            report.say("  %-18s %-16s %s".formatted(label, role.getKey(), role.getValue()));
            label = "";
        }
    }

    private static void row(Report report, String name, String value) {
        report.say("%-16s %s".formatted(name, value));
    }
}
