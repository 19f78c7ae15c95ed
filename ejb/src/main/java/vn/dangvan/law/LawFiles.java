package vn.dangvan.law;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The files under {@code law/vn} as rows. Each call reads its file anew. */
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
        Map<String, List<TimeLimit>> byKey = new HashMap<>();
        List<TimeLimit> limits = new ArrayList<>();
        for (CsvFile.Row row :
                rows(
                        "time-limits.csv",
                        "key,since,until,matter,reading,by_default,circumstance,amount,unit,direction,rolls,"
                                + "extension_amount,extension_max,stops_since,obstacles,basis,citation")) {
            TimeLimit limit = timeLimit(row);
            List<TimeLimit> others = byKey.computeIfAbsent(limit.key(), key -> new ArrayList<>());
            if (others.stream().anyMatch(limit::contradicts)) {
                throw row.bad("an earlier row already answers the same question");
            }
            others.add(limit);
            limits.add(limit);
        }
        if (limits.isEmpty()) {
            throw new LawUnreadable("time-limits.csv", 1, "there are no rows");
        }
        return List.copyOf(limits);
    }

    private static TimeLimit timeLimit(CsvFile.Row row) {
        try {
            return new TimeLimit(
                    row.text("key"),
                    row.date("since"),
                    until(row),
                    row.text("matter"),
                    row.choice("reading", Reading.class),
                    row.flag("by_default"),
                    row.optional("circumstance"),
                    row.number("amount", 366),
                    row.choice("unit", Unit.class),
                    row.choice("direction", TimeLimit.Direction.class),
                    row.flag("rolls"),
                    row.number("extension_amount", 366),
                    row.number("extension_max", 9),
                    row.optionalDate("stops_since"),
                    row.flag("obstacles"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage());
        }
    }

    List<Holiday> holidays() {
        Set<LocalDate> seen = new HashSet<>();
        List<Holiday> holidays = new ArrayList<>();
        for (CsvFile.Row row : rows("holidays.csv", "date,name_vi,name_en,kind,certainty,source")) {
            LocalDate date = row.date("date");
            if (!seen.add(date)) {
                throw row.bad("a second row for this day");
            }
            holidays.add(
                    new Holiday(
                            date,
                            row.text("name_vi"),
                            row.text("name_en"),
                            row.choice("kind", Holiday.Kind.class),
                            row.choice("certainty", Certainty.class),
                            row.text("source")));
        }
        return List.copyOf(holidays);
    }

    List<Holiday.Yearly> yearlyHolidays() {
        String columns =
                "calendar,month_day,since,until,lead,days,compensated,name_vi,name_en,citation";
        return rows("yearly-holidays.csv", columns).stream().map(LawFiles::yearlyHoliday).toList();
    }

    private static Holiday.Yearly yearlyHoliday(CsvFile.Row row) {
        try {
            return new Holiday.Yearly(
                    row.choice("calendar", Holiday.Calendar.class),
                    MonthDay.parse("--" + row.text("month_day")),
                    row.date("since"),
                    until(row),
                    row.number("lead", 9),
                    row.number("days", 9),
                    row.flag("compensated"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.text("citation"));
        } catch (DateTimeException e) {
            throw row.bad("month_day is not a day such as 04-30");
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage());
        }
    }

    List<Competence> competences() {
        String columns = "key,since,until,kind,circumstance,settled_by,basis,citation";
        return rows("competence.csv", columns).stream()
                .map(
                        row ->
                                new Competence(
                                        row.text("key"),
                                        row.date("since"),
                                        until(row),
                                        row.text("kind"),
                                        row.optional("circumstance"),
                                        row.choice("settled_by", Competence.SettledBy.class),
                                        row.choice("basis", Basis.class),
                                        row.text("citation")))
                .toList();
    }

    Taxonomy taxonomy() {
        return new Taxonomy(kinds(), matters(), fields());
    }

    private List<Code.Kind> kinds() {
        return rows("kinds.csv", "code,since,until,name_vi,name_en,citation").stream()
                .map(
                        row ->
                                new Code.Kind(
                                        row.text("code"),
                                        row.date("since"),
                                        until(row),
                                        row.text("name_vi"),
                                        row.text("name_en"),
                                        row.text("citation")))
                .toList();
    }

    private List<Code.Matter> matters() {
        String columns = "code,since,until,name_vi,name_en,kinds,legal_title_vi,legal_title_en";
        return rows("matters.csv", columns).stream()
                .map(
                        row ->
                                new Code.Matter(
                                        row.text("code"),
                                        row.date("since"),
                                        until(row),
                                        row.text("name_vi"),
                                        row.text("name_en"),
                                        row.set("kinds"),
                                        row.optional("legal_title_vi"),
                                        row.optional("legal_title_en")))
                .toList();
    }

    private List<Code.Field> fields() {
        String columns =
                "code,since,until,name_vi,name_en,"
                        + "report_group_complaint,report_group_denunciation,report_group_petition";
        return rows("fields.csv", columns).stream()
                .map(
                        row ->
                                new Code.Field(
                                        row.text("code"),
                                        row.date("since"),
                                        until(row),
                                        row.text("name_vi"),
                                        row.text("name_en"),
                                        row.text("report_group_complaint"),
                                        row.text("report_group_denunciation"),
                                        row.text("report_group_petition")))
                .toList();
    }

    private static LocalDate until(CsvFile.Row row) {
        LocalDate until = row.optionalDate("until");
        if (until != null && until.isBefore(row.date("since"))) {
            throw row.bad("until is before since");
        }
        return until;
    }

    private List<CsvFile.Row> rows(String name, String columns) {
        return CsvFile.read(name, texts.apply(name), columns.split(","));
    }

    private static String packed(String name) {
        try (InputStream stream = LawFiles.class.getResourceAsStream("/law/vn/" + name)) {
            if (stream == null) {
                throw new LawUnreadable(name, 0, "the file is missing");
            }
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new LawUnreadable(name, 0, "the file is not UTF-8");
        } catch (IOException e) {
            throw new LawUnreadable(name, 0, "the file cannot be read");
        }
    }
}
