package vn.dangvan.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UseCaseMatrixIT {
    private final Table table = Table.read("use-cases.csv", 1);
    private final EntryPoints found = new EntryPoints();
    private final Set<String> roles = Callers.roles().keySet();
    private final Map<String, Set<String>> useCases = found.useCases(roles);

    @Test
    void every_use_case_is_open_to_just_the_roles_of_its_row() {
        Map<String, String> wanted = new TreeMap<>();
        table.rows().forEach(row -> wanted.put(table.key(row), cells(row)));
        Map<String, String> shipped = new TreeMap<>();
        useCases.forEach((name, may) -> shipped.put(name, cells(may)));

        System.out.printf(
                "Authorisation: %d cells of use-cases.csv checked%n",
                table.rows().size() * roles.size());
        assertThat(lines(shipped))
                .as("authorisation/use-cases.csv, as the annotations would write it")
                .isEqualTo(lines(wanted));
    }

    @Test
    void no_use_case_has_two_rows() {
        assertThat(table.rows().stream().map(table::key)).doesNotHaveDuplicates();
    }

    @Test
    void rights_stand_only_where_the_container_looks_for_them() {
        assertThat(found.rightsWithoutEffect()).isEmpty();
    }

    private String cells(Set<String> may) {
        assertThat(roles).as("Roles the matrix has no column for").containsAll(may);
        return roles.stream()
                .map(role -> may.contains(role) ? "open" : "denied")
                .collect(Collectors.joining(","));
    }

    private String cells(Map<String, String> row) {
        return roles.stream().map(row::get).collect(Collectors.joining(","));
    }

    private static String lines(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .collect(Collectors.joining("\n"));
    }
}
