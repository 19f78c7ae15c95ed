package vn.dangvan.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dangvan.api.Cases;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageMatrixIT {
    private final Table table = Table.read("pages.csv", 1);
    private final EntryPoints found = new EntryPoints();
    private String number;

    @Test
    void every_page_has_a_row() {
        assertThat(table.missing(found.pages()))
                .as(
                        () ->
                                "Nobody has decided who may open these. They answer as follows; where that is"
                                        + " right, add it to authorisation/pages.csv:\n"
                                        + table.missing(found.pages()).stream()
                                                .map(PageMatrixIT::observed)
                                                .collect(Collectors.joining("\n"))
                                        + "\n")
                .isEmpty();
    }

    @Test
    void every_row_has_a_page() {
        assertThat(table.dead(found.pages()))
                .as("Rows of authorisation/pages.csv without a page or servlet, or there twice")
                .isEmpty();
    }

    @Test
    void no_servlet_hides_in_the_descriptor() {
        assertThat(found.descriptor().split("<servlet-mapping>")).hasSize(2);
        assertThat(found.descriptor()).contains("<url-pattern>*.xhtml</url-pattern>");
    }

    @Test
    void every_page_meets_every_role_as_its_row_says() {
        int cells = 0;
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            for (Map.Entry<String, String> caller : Callers.roles().entrySet()) {
                String expected = row.get(caller.getKey());
                for (String address : addresses(row)) {
                    String answer = Door.page(caller.getValue(), address);
                    if (!answer.equals(expected)) {
                        wrong.put(address + " as " + caller.getKey(), answer);
                    }
                    cells++;
                }
            }
        }
        System.out.printf("Authorisation: %d cells of pages.csv checked%n", cells);
        assertThat(wrong).as("Answers that differ from authorisation/pages.csv").isEmpty();
    }

    /** A page has two addresses, and what guards the one has to guard the other. */
    private String[] addresses(Map<String, String> row) {
        String call = row.get("call").isEmpty() ? row.get("page") : row.get("call");
        call = call.contains("{case}") ? call.replace("{case}", received()) : call;
        String page = row.get("page");
        return found.isServlet(page)
                ? new String[] {call}
                : new String[] {call, call.replace(page, page + ".xhtml")};
    }

    /** A case at the desk of the unit, the same for all pages. */
    private String received() {
        if (number == null) {
            number = Cases.at(Callers.UNIT, "received");
        }
        return number;
    }

    private static String observed(String page) {
        return Callers.roles().values().stream()
                .map(account -> Door.page(account, page))
                .collect(Collectors.joining(",", page + ",,", ""));
    }
}
