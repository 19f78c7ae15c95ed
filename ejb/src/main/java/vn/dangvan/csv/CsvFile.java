package vn.dangvan.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A strict reader of comma-separated rows: a known header, as many cells in each line as the header
 * has, quotes as in RFC 4180, no line breaks or control characters inside a cell, no line over
 * 4,000 characters. Anything else is {@link CsvUnreadable}.
 */
public final class CsvFile {
    private static final int LONGEST_LINE = 4_000;

    /** Control characters, a byte order mark inside, and what stood for bytes that were no text. */
    private static final IntPredicate NEVER_TYPED =
            c -> Character.isISOControl(c) || c == 0xFEFF || c == 0xFFFD;

    private final String name;
    private final List<String> header;

    private CsvFile(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    /** The rows below the header, in order. */
    public static List<Row> read(String name, String text, String... columns) {
        CsvFile file = new CsvFile(name, List.of(columns));
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty() || !file.cells(lines.get(0), 1).equals(file.header)) {
            throw new CsvUnreadable(name, 1, "the header must be " + String.join(",", columns));
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            rows.add(file.new Row(line, file.cells(lines.get(line - 1), line)));
        }
        return rows;
    }

    private List<String> cells(String text, int line) {
        if (text.length() > LONGEST_LINE || text.chars().anyMatch(NEVER_TYPED)) {
            throw new CsvUnreadable(name, line, "a line too long, or a character nobody types");
        }
        List<String> cells = new ArrayList<>();
        int at = 0;
        do {
            int end = endOfCell(text, at, line);
            String cell = text.substring(at, end);
            boolean quoted = cell.startsWith("\"");
            cells.add(quoted ? unquoted(cell) : cell);
            at = end + 1;
        } while (at <= text.length());
        if (cells.size() != header.size()) {
            throw new CsvUnreadable(
                    name, line, cells.size() + " cells where " + header.size() + " belong");
        }
        return cells;
    }

    private int endOfCell(String text, int start, int line) {
        if (start < text.length() && text.charAt(start) == '"') {
            int end = afterQuotes(text, start + 1);
            if (end < 0 || (end < text.length() && text.charAt(end) != ',')) {
                throw new CsvUnreadable(
                        name, line, "quotes that do not close at the end of a cell");
            }
            return end;
        }
        int comma = text.indexOf(',', start);
        int end = comma < 0 ? text.length() : comma;
        if (text.substring(start, end).indexOf('"') >= 0) {
            throw new CsvUnreadable(
                    name, line, "quotes inside a cell that does not begin with one");
        }
        return end;
    }

    private static int afterQuotes(String text, int start) {
        int at = text.indexOf('"', start);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? -1 : at + 1;
    }

    private static String unquoted(String cell) {
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }

    /** One line, its cells read by column name. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        public CsvUnreadable bad(String reason) {
            return new CsvUnreadable(name, line, reason);
        }

        /**
         * The row as what it stands for.
         *
         * @throws CsvUnreadable for a cell, or for cells that do not go together
         */
        public <R> R as(Function<Row, R> reading) {
            try {
                return reading.apply(this);
            } catch (IllegalArgumentException e) {
                throw bad(e.getMessage());
            }
        }

        /** The cell, which may be empty. */
        public String optional(String column) {
            return cells.get(header.indexOf(column)).strip();
        }

        public String text(String column) {
            String cell = optional(column);
            if (cell.isEmpty()) {
                throw bad(column + " is empty");
            }
            return cell;
        }

        public LocalDate optionalDate(String column) {
            return optional(column).isEmpty() ? null : date(column);
        }

        /** The line it stands on, the header being 1. */
        public int line() {
            return line;
        }

        public LocalDate date(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeException e) {
                throw bad(column + " is not a date such as 2026-07-01");
            }
        }

        /** A day of every year, such as {@code 04-30}. */
        public MonthDay monthDay(String column) {
            try {
                return MonthDay.parse("--" + text(column));
            } catch (DateTimeException e) {
                throw bad(column + " is not a day such as 04-30");
            }
        }

        public int number(String column, int most) {
            String cell = text(column);
            if (!cell.matches("[0-9]{1,4}") || Integer.parseInt(cell) > most) {
                throw bad(column + " is not a number from 0 to " + most);
            }
            return Integer.parseInt(cell);
        }

        public boolean flag(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw bad(column + " is neither yes nor no");
            };
        }

        public Set<String> set(String column) {
            Set<String> words = new LinkedHashSet<>();
            for (String word : text(column).split("\\|", -1)) {
                if (word.isBlank() || !words.add(word)) {
                    throw bad(column + " has an empty or repeated word");
                }
            }
            return Collections.unmodifiableSet(words);
        }

        /** The constant whose name, in lower case with hyphens, stands in the cell. */
        public <E extends Enum<E>> E choice(String column, Class<E> type) {
            String cell = text(column);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell)) {
                    return constant;
                }
            }
            throw bad(column + " is none of the words allowed there");
        }
    }
}
