package vn.dangvan.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixIT {
    private static final String NO_CASE = "DV-2000-000000";

    private final Table table = Table.read("endpoints.csv", 2);
    private final EntryPoints found = new EntryPoints();

    @Test
    void every_endpoint_has_a_row() {
        assertThat(table.missing(found.endpoints()))
                .as(
                        () ->
                                "Nobody has decided who may call these. They answer as follows; where that is"
                                        + " right, add it to authorisation/endpoints.csv:\n"
                                        + table.missing(found.endpoints()).stream()
                                                .map(EndpointMatrixIT::observed)
                                                .collect(Collectors.joining("\n"))
                                        + "\n")
                .isEmpty();
    }

    @Test
    void every_row_has_an_endpoint() {
        assertThat(table.dead(found.endpoints()))
                .as("Rows of authorisation/endpoints.csv without an endpoint, or there twice")
                .isEmpty();
    }

    @Test
    void every_endpoint_treats_every_role_as_its_row_says() {
        int cells = 0;
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            for (Map.Entry<String, String> caller : Callers.roles().entrySet()) {
                String answer = answer(caller.getValue(), table.key(row), row.get("body"));
                if (!answer.equals(row.get(caller.getKey()))) {
                    wrong.put(table.key(row) + " as " + caller.getKey(), answer);
                }
                cells++;
            }
        }
        System.out.printf("Authorisation: %d cells of endpoints.csv checked%n", cells);
        assertThat(wrong).as("Answers that differ from authorisation/endpoints.csv").isEmpty();
    }

    private static String observed(String endpoint) {
        return Callers.roles().values().stream()
                .map(account -> answer(account, endpoint, "{}"))
                .collect(Collectors.joining(",", endpoint + ",", ",{}"));
    }

    private static String answer(String account, String endpoint, String body) {
        String[] parts = endpoint.split(",");
        return Door.endpoint(account, parts[0], parts[1].replaceAll("\\{\\w+}", NO_CASE), body);
    }
}
