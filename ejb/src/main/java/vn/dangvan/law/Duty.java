package vn.dangvan.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.csv.CsvFile;

/**
 * What an office owes outside the clock of a single case: how often, how long kept, when and under
 * which columns reported (định mức, lưu giữ, báo cáo).
 */
public sealed interface Duty extends Dated.Cited {
    /**
     * How many at least, and at most where the law says so: reception days of a leader,
     * representatives of a group.
     *
     * @param circumstance whom or what it is for, such as {@code commune-chair}
     * @param least 0 where there is no lower bound
     * @param most null where there is no upper bound
     * @param per {@code month}, {@code week}, {@code case} and so on
     */
    record Minimum(
            String key,
            String circumstance,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            int least,
            Integer most,
            String per,
            Basis basis,
            String citation)
            implements Duty {
        static final String COLUMNS =
                "key,circumstance,since,until,name_vi,name_en,least,most,per,basis,citation";

        public Minimum {
            if (most != null && most < least) {
                throw new IllegalArgumentException("at most less than at least");
            }
        }

        static Minimum of(CsvFile.Row row) {
            return new Minimum(
                    row.text("key"),
                    row.text("circumstance"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.number("least", 366),
                    row.optional("most").isEmpty() ? null : row.number("most", 366),
                    row.text("per"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }

    /** What the time something is kept, or a record is due in, is counted in. */
    enum Span {
        DAY,
        MONTH,
        YEAR,
        /** At once: the amount is 0. */
        AT_ONCE,
        /** As the law on archives says: the amount is 0. */
        ARCHIVES_LAW
    }

    /**
     * How long something is kept, or how soon it has to be on record (lưu giữ, cập nhật).
     *
     * @param what such as {@code letter-on-file}
     * @param fromVi the event it counts from
     */
    record Retention(
            String what,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            int amount,
            Span unit,
            String fromVi,
            String fromEn,
            Basis basis,
            String citation)
            implements Duty {
        static final String COLUMNS =
                "what,since,until,name_vi,name_en,amount,unit,from_vi,from_en,basis,citation";

        public Retention {
            if ((amount == 0) != (unit == Span.AT_ONCE || unit == Span.ARCHIVES_LAW)) {
                throw new IllegalArgumentException("an amount that does not go with its unit");
            }
        }

        static Retention of(CsvFile.Row row) {
            return new Retention(
                    row.text("what"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.number("amount", 366),
                    row.choice("unit", Span.class),
                    row.text("from_vi"),
                    row.text("from_en"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }

    /**
     * A time reported on (kỳ báo cáo), with the days its report is sent on.
     *
     * @param steps the time limits of this period are {@code report.<steps>.…}
     * @param first the first day counted, in the year before where that day is later than the last
     * @param outline whether a report in words goes with the forms
     */
    record Period(
            String steps,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            MonthDay first,
            MonthDay last,
            MonthDay sendCommune,
            MonthDay sendProvince,
            boolean outline,
            Basis basis,
            String citation)
            implements Duty {
        static final String COLUMNS =
                "steps,since,until,name_vi,name_en,first,last,send_commune,send_province,outline,"
                        + "basis,citation";

        static Period of(CsvFile.Row row) {
            return new Period(
                    row.text("steps"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.monthDay("first"),
                    row.monthDay("last"),
                    row.monthDay("send_commune"),
                    row.monthDay("send_province"),
                    row.flag("outline"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }

        /** The first day counted in the report of a year. */
        public LocalDate firstIn(int year) {
            return first.atYear(first.isAfter(last) ? year - 1 : year);
        }

        /** The last day counted in the report of a year. */
        public LocalDate lastIn(int year) {
            return last.atYear(year);
        }
    }

    /**
     * One numbered column of a form (cột), with what must hold between it and others.
     *
     * @param form the code of a {@link Code.Form}
     */
    record Column(
            String form,
            int number,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            List<Check> checks,
            Basis basis,
            String citation)
            implements Duty {
        static final String COLUMNS =
                "form,number,since,until,name_vi,name_en,checks,basis,citation";

        static Column of(CsvFile.Row row) {
            String checks = row.optional("checks");
            return new Column(
                    row.text("form"),
                    row.number("number", 99),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    checks.isEmpty()
                            ? List.of()
                            : Arrays.stream(checks.split(" ")).map(Check::of).toList(),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }

    /**
     * What must hold for a column: its relation to the sum of others, such as {@code =5+11+17},
     * {@code <=1} or {@code =02/XLD:6}.
     *
     * @param relation {@code =}, {@code <=} or {@code >=}
     * @param form the number of another form; empty for the same one
     */
    record Check(String relation, String form, List<Integer> sum) {
        private static final Pattern WRITTEN =
                Pattern.compile("(=|<=|>=)(?:(\\d\\d/[A-Z]{3,6}):)?(\\d{1,2}(?:\\+\\d{1,2})*)");

        static Check of(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                throw new IllegalArgumentException("a check that cannot be read");
            }
            return new Check(
                    written.group(1),
                    written.group(2) == null ? "" : written.group(2),
                    Arrays.stream(written.group(3).split("\\+")).map(Integer::valueOf).toList());
        }

        /** As it stands in the file. */
        @Override
        public String toString() {
            String columns = String.join("+", sum.stream().map(String::valueOf).toList());
            return relation + (form.isEmpty() ? "" : form + ":") + columns;
        }
    }
}
