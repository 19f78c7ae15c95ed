package vn.dangvan.law;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;

/**
 * The files under {@code law/vn} as rows. Each call reads its file anew. A file without rows is
 * refused, and so is a row that answers a question an earlier row answers on the same day.
 */
@Dependent
class LawFiles {
    private final Function<String, String> texts;

    LawFiles() {
        this(LawFiles::packed);
    }

    /**
     * @param texts the content of each file by its name, for trying other law than ours
     */
    LawFiles(Function<String, String> texts) {
        this.texts = texts;
    }

    List<TimeLimit> timeLimits() {
        return table(
                "time-limits.csv",
                TimeLimit.COLUMNS,
                TimeLimit::of,
                TimeLimit::key,
                TimeLimit::contradicts);
    }

    List<Holiday> holidays() {
        return table(
                "holidays.csv", Holiday.COLUMNS, Holiday::of, Holiday::date, (day, other) -> true);
    }

    List<Holiday.Yearly> yearlyHolidays() {
        return dated(
                "yearly-holidays.csv",
                Holiday.Yearly.COLUMNS,
                Holiday.Yearly::of,
                row -> row.calendar() + "/" + row.day());
    }

    List<Competence> competences() {
        return dated(
                "competence.csv",
                Competence.COLUMNS,
                Competence::of,
                row -> row.kind() + "/" + row.circumstance());
    }

    List<Point> points() {
        return dated("points.csv", Point.COLUMNS, Point::of, row -> row.list() + "/" + row.code());
    }

    Taxonomy taxonomy() {
        return new Taxonomy(
                dated("kinds.csv", Code.Kind.COLUMNS, Code.Kind::of, Code::code),
                dated("matters.csv", Code.Matter.COLUMNS, Code.Matter::of, Code::code),
                dated("fields.csv", Code.Field.COLUMNS, Code.Field::of, Code::code));
    }

    List<Code.Form> forms() {
        return dated("forms.csv", Code.Form.COLUMNS, Code.Form::of, Code::code);
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        duties.addAll(
                dated(
                        "minimums.csv",
                        Duty.Minimum.COLUMNS,
                        Duty.Minimum::of,
                        row -> row.key() + "/" + row.circumstance()));
        duties.addAll(
                dated(
                        "retention.csv",
                        Duty.Retention.COLUMNS,
                        Duty.Retention::of,
                        Duty.Retention::what));
        duties.addAll(
                dated("periods.csv", Duty.Period.COLUMNS, Duty.Period::of, Duty.Period::steps));
        duties.addAll(
                dated(
                        "report-columns.csv",
                        Duty.Column.COLUMNS,
                        Duty.Column::of,
                        row -> row.form() + "/" + row.number()));
        return List.copyOf(duties);
    }

    /** A table whose rows answer one question each, but not two on the same day. */
    private <R extends Dated> List<R> dated(
            String name,
            String columns,
            Function<CsvFile.Row, R> reading,
            Function<R, Object> question) {
        return table(name, columns, reading, question, Dated::overlaps);
    }

    private <R> List<R> table(
            String name,
            String columns,
            Function<CsvFile.Row, R> reading,
            Function<R, Object> question,
            BiPredicate<R, R> contradicts) {
        Map<Object, List<R>> byQuestion = new HashMap<>();
        List<R> table = new ArrayList<>();
        for (CsvFile.Row line : CsvFile.read(name, texts.apply(name), columns.split(","))) {
            R row = line.as(reading);
            List<R> others =
                    byQuestion.computeIfAbsent(question.apply(row), key -> new ArrayList<>());
            if (others.stream().anyMatch(other -> contradicts.test(row, other))) {
                throw line.bad("an earlier row already answers the same question");
            }
            others.add(row);
            table.add(row);
        }
        if (table.isEmpty()) {
            throw new CsvUnreadable(name, 1, "there are no rows");
        }
        return List.copyOf(table);
    }

    private static String packed(String name) {
        try (InputStream stream = LawFiles.class.getResourceAsStream("/law/vn/" + name)) {
            if (stream == null) {
                throw new CsvUnreadable(name, 0, "the file is missing");
            }
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new CsvUnreadable(name, 0, "the file is not UTF-8");
        } catch (IOException e) {
            throw new CsvUnreadable(name, 0, "the file cannot be read");
        }
    }
}
