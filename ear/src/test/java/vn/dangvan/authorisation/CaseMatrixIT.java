package vn.dangvan.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dangvan.api.Cases;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseMatrixIT {
    private final Table table = Table.read("cases.csv", 3);

    @Test
    void every_endpoint_of_a_case_has_a_row() {
        Set<String> endpoints = new TreeSet<>(new EntryPoints().endpoints());
        endpoints.removeIf(endpoint -> !endpoint.contains("{number}"));
        Set<String> rows =
                table.rows().stream()
                        .map(row -> row.get("method") + "," + endpoint(row.get("path")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows)
                .as("authorisation/cases.csv: one row and more for each, with the stage it is for")
                .isEqualTo(endpoints);
    }

    @Test
    void whether_one_may_act_on_a_case_depends_on_how_one_stands_to_it() {
        int cells = 0;
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            Subject subject = new Subject(row);
            for (String relation : Callers.relations().keySet()) {
                String answer = subject.answer(relation);
                if (!answer.equals(row.get(relation))) {
                    wrong.put(table.key(row) + " as " + relation, answer);
                }
                cells++;
            }
        }
        System.out.printf("Authorisation: %d cells of cases.csv checked%n", cells);
        assertThat(wrong).as("Answers that differ from authorisation/cases.csv").isEmpty();
    }

    /** Of acts some stand for all: one for each way to stand to a case. */
    private static String endpoint(String path) {
        return path.replaceFirst("/acts/[a-z-]+$", "/acts/{act}");
    }

    /** A case in the stage of a row, a fresh one whenever an act has moved it on. */
    private static final class Subject {
        private final Map<String, String> row;
        private String number;
        private String etag;
        private Papers papers;

        private Subject(Map<String, String> row) {
            this.row = row;
            open();
        }

        private void open() {
            number = Cases.at(Callers.UNIT, row.get("stage"));
            etag = Cases.etag(Cases.path(number), Callers.UNIT);
            papers = Papers.of(number, row.get("path"));
        }

        private String answer(String relation) {
            String account = Callers.relations().get(relation);
            String path = papers.in(row.get("path").replace("{number}", number));
            String seen = path.endsWith("/papers") ? papers.tag() : etag;
            String answer = Door.act(account, row.get("method"), path, seen, body());
            boolean changed = !etag.equals(Cases.etag(Cases.path(number), Callers.UNIT));
            if (changed) {
                open();
            }
            return changed && !answer.equals("ok") ? answer + ", and changed it" : answer;
        }

        private String body() {
            String body = row.get("body");
            return body.contains("{inspector}")
                    ? body.replace("{inspector}", Cases.inspector(Callers.UNIT, "thanhtra1"))
                    : body;
        }
    }
}
