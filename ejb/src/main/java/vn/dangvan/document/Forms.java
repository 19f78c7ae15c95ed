package vn.dangvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Every paper the law knows, read once. */
@ApplicationScoped
public class Forms {
    private static final String FILE = "papers.csv";

    private final List<Form> forms;

    /** Reads the rows packed with this archive. */
    public Forms() {
        try (InputStream stream = Forms.class.getResourceAsStream("/law/vn/" + FILE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            forms =
                    CsvFile.read(FILE, text, Form.COLUMNS.split(",")).stream()
                            .map(Form::of)
                            .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The archive has no " + FILE, e);
        }
    }

    /** The papers there are on a day, in the order of the procedure. */
    public List<Form> on(LocalDate day) {
        return forms.stream().filter(form -> form.inForceOn(day)).toList();
    }

    /**
     * The paper of this key.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public Form get(String key, LocalDate day) {
        return on(day).stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "form")));
    }
}
