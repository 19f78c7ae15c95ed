package vn.dangvan.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.csv.CsvUnreadable;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * All law there is, read once and never changed. A rule MUST be asked for by day, because a case
 * keeps the law of its own day when the law changes.
 */
@ApplicationScoped
public class RuleBook {
    private final long[] changes;
    private final LawInForce[] versions;
    private final List<Holiday> holidays;
    private final List<Holiday.Yearly> yearlyHolidays;

    /** For the container's proxy only. */
    protected RuleBook() {
        changes = new long[0];
        versions = new LawInForce[0];
        holidays = List.of();
        yearlyHolidays = List.of();
    }

    @Inject
    RuleBook(LawFiles files) {
        EveryRow rows = EveryRow.of(files);
        List<LocalDate> days = rows.changes();
        changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        versions = days.stream().map(rows::on).toArray(LawInForce[]::new);
        holidays = files.holidays();
        yearlyHolidays = files.yearlyHolidays();
    }

    /**
     * Reads the rule book packed with this archive, where no container is at hand.
     *
     * @throws CsvUnreadable when a file is missing or a line is wrong
     */
    public static RuleBook read() {
        return new RuleBook(new LawFiles());
    }

    /**
     * The law as it stood on a day.
     *
     * @throws Problem DATE_BEFORE_LAW for a day before the first row
     */
    public LawInForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        int version = found >= 0 ? found : -found - 2;
        if (version < 0) {
            throw new Problem(ProblemType.DATE_BEFORE_LAW, Map.of("since", beginning()));
        }
        return versions[version];
    }

    /** The first day on which any rule is in force. */
    public LocalDate beginning() {
        return LocalDate.ofEpochDay(changes[0]);
    }

    /** The days that differ from the ordinary week; each carries its own date. */
    public List<Holiday> holidays() {
        return holidays;
    }

    /** The holidays with a fixed date, for years that have no {@link #holidays()}. */
    public List<Holiday.Yearly> yearlyHolidays() {
        return yearlyHolidays;
    }

    /** All rows there ever are, and how they fall into versions. */
    private record EveryRow(
            List<TimeLimit> limits,
            List<Competence> competences,
            Taxonomy taxonomy,
            List<Point> points,
            List<Code.Form> forms,
            List<Duty> duties,
            Map<String, LocalDate> beginnings) {

        static EveryRow of(LawFiles files) {
            List<TimeLimit> limits = files.timeLimits();
            return new EveryRow(
                    limits,
                    files.competences(),
                    files.taxonomy(),
                    files.points(),
                    files.forms(),
                    files.duties(),
                    limits.stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            TimeLimit::key,
                                            TimeLimit::since,
                                            (a, b) -> a.isBefore(b) ? a : b)));
        }

        /** The days on which any row begins or has ended, in order. */
        List<LocalDate> changes() {
            TreeSet<LocalDate> days = new TreeSet<>();
            Stream.of(limits, competences, points, forms, duties)
                    .<Dated>flatMap(List::stream)
                    .forEach(row -> addChanges(row, days));
            Stream.of(taxonomy.kinds(), taxonomy.matters(), taxonomy.fields())
                    .<Dated>flatMap(List::stream)
                    .forEach(row -> addChanges(row, days));
            return new ArrayList<>(days);
        }

        private static void addChanges(Dated row, Collection<LocalDate> days) {
            days.add(row.since());
            if (row.until() != null) {
                days.add(row.until().plusDays(1));
            }
        }

        LawInForce on(LocalDate day) {
            return new LawInForce(
                    inForce(limits, day),
                    inForce(competences, day),
                    new Taxonomy(
                            inForce(taxonomy.kinds(), day),
                            inForce(taxonomy.matters(), day),
                            inForce(taxonomy.fields(), day)),
                    lists(day),
                    inForce(forms, day),
                    inForce(duties, day),
                    beginnings);
        }

        /** Every list there ever is, with the points of it in force on a day. */
        private Map<String, List<Point>> lists(LocalDate day) {
            return points.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Point::list,
                                    LinkedHashMap::new,
                                    Collectors.filtering(
                                            point -> point.inForceOn(day),
                                            Collectors.toUnmodifiableList())));
        }

        private static <R extends Dated> List<R> inForce(List<R> rows, LocalDate day) {
            return rows.stream().filter(row -> row.inForceOn(day)).toList();
        }
    }
}
