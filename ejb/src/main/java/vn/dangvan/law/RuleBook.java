package vn.dangvan.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        List<TimeLimit> limits = files.timeLimits();
        List<Competence> competences = files.competences();
        Taxonomy taxonomy = files.taxonomy();
        Map<String, LocalDate> beginnings = beginnings(limits);
        List<LocalDate> days = changes(limits, competences, taxonomy);
        changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        versions = new LawInForce[changes.length];
        for (int i = 0; i < versions.length; i++) {
            LocalDate day = days.get(i);
            versions[i] =
                    new LawInForce(
                            inForce(limits, day),
                            inForce(competences, day),
                            new Taxonomy(
                                    inForce(taxonomy.kinds(), day),
                                    inForce(taxonomy.matters(), day),
                                    inForce(taxonomy.fields(), day)),
                            beginnings);
        }
        holidays = files.holidays();
        yearlyHolidays = files.yearlyHolidays();
    }

    /**
     * Reads the rule book packed with this archive, where no container is at hand.
     *
     * @throws LawUnreadable when a file is missing or a line is wrong
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

    private static Map<String, LocalDate> beginnings(List<TimeLimit> limits) {
        Map<String, LocalDate> beginnings = new HashMap<>();
        for (TimeLimit limit : limits) {
            beginnings.merge(limit.key(), limit.since(), (a, b) -> a.isBefore(b) ? a : b);
        }
        return Map.copyOf(beginnings);
    }

    private static List<LocalDate> changes(
            List<TimeLimit> limits, List<Competence> competences, Taxonomy taxonomy) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(limits, competences, taxonomy.kinds(), taxonomy.matters(), taxonomy.fields())
                .flatMap(Collection::stream)
                .map(Dated.class::cast)
                .forEach(
                        row -> {
                            days.add(row.since());
                            if (row.until() != null) {
                                days.add(row.until().plusDays(1));
                            }
                        });
        return new ArrayList<>(days);
    }

    private static <R extends Dated> List<R> inForce(List<R> rows, LocalDate day) {
        return rows.stream().filter(row -> row.inForceOn(day)).toList();
    }
}
