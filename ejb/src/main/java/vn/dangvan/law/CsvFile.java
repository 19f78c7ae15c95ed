package vn.dangvan.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A strict reader of comma-separated rows: a known header, as many cells in each line as the header
 * has, quotes as in RFC 4180, and no line breaks inside a cell. Anything else is {@link
 * LawUnreadable}.
 */
public final class CsvFile {
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
            throw new LawUnreadable(name, 1, "the header must be " + String.join(",", columns));
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            rows.add(file.new Row(line, file.cells(lines.get(line - 1), line)));
        }
        return rows;
    }

    private List<String> cells(String text, int line) {
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
            throw new LawUnreadable(
                    name, line, cells.size() + " cells where " + header.size() + " belong");
        }
        return cells;
    }

    private int endOfCell(String text, int start, int line) {
        if (start < text.length() && text.charAt(start) == '"') {
            int end = afterQuotes(text, start + 1);
            if (end < 0 || (end < text.length() && text.charAt(end) != ',')) {
                throw new LawUnreadable(
                        name, line, "quotes that do not close at the end of a cell");
            }
            return end;
        }
        int comma = text.indexOf(',', start);
        int end = comma < 0 ? text.length() : comma;
        if (text.substring(start, end).indexOf('"') >= 0) {
            throw new LawUnreadable(
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

        LawUnreadable bad(String reason) {
            return new LawUnreadable(name, line, reason);
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

        LocalDate optionalDate(String column) {
            return optional(column).isEmpty() ? null : date(column);
        }

        LocalDate date(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeException e) {
                throw bad(column + " is not a date such as 2026-07-01");
            }
        }

        int number(String column, int most) {
            String cell = text(column);
            if (!cell.matches("[0-9]{1,4}") || Integer.parseInt(cell) > most) {
                throw bad(column + " is not a number from 0 to " + most);
            }
            return Integer.parseInt(cell);
        }

        boolean flag(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw bad(column + " is neither yes nor no");
            };
        }

        Set<String> set(String column) {
            return Set.of(text(column).split("\\|"));
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
