package vn.dangvan.reception;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dangvan.law.Point;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What every unit has posted (niêm yết), for everybody. Changes nothing. */
@Stateless
public class Noticeboard {
    /** The most days that are read at once. */
    public static final int MOST_DAYS = 400;

    private static final int MOST_MONTHS = 12;

    @Inject Sessions sessions;
    @Inject Units units;
    @Inject ReceptionLaw law;
    @Inject Clock clock;

    /**
     * Posted sessions from one day to another, both included, in the order of time.
     *
     * @param unit code of a unit; null for all of them
     * @throws Problem {@link ProblemType#INPUT_INVALID}, {@link ProblemType#UNKNOWN_CODE}
     */
    @PermitAll
    public List<SessionCard> between(String unit, LocalDate from, LocalDate to) {
        requireFew(from, to);
        if (unit != null) {
            units.get(unit);
        }
        return sessions.posted(unit, from, to).stream().map(Session::card).toList();
    }

    static void requireFew(LocalDate from, LocalDate to) {
        new Faults()
                .unless(from != null, "from", "empty")
                .unless(to != null, "to", "empty")
                .unless(from == null || to == null || few(from, to), "to", "out-of-range")
                .refuse();
    }

    private static boolean few(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days >= 0 && days <= MOST_DAYS;
    }

    /** One posted session. */
    @PermitAll
    public SessionCard read(UUID id) {
        return sessions.posted(id, LockModeType.NONE).card();
    }

    /**
     * Whether the head of a unit receives as often as the law wants, month by month.
     *
     * @param months how many months, 1 to 12
     */
    @PermitAll
    public List<MonthDuty> duty(String unit, YearMonth first, int months) {
        new Faults()
                .unless(months >= 1 && months <= MOST_MONTHS, "months", "out-of-range")
                .refuse();
        UnitDeed deed = units.get(unit);
        // Weeks at either end may reach into the months beside.
        LocalDate from = first.atDay(1).minusDays(6);
        LocalDate to = first.plusMonths(months - 1L).atEndOfMonth().plusDays(6);
        List<SessionCard> all =
                sessions.posted(unit, from, to).stream().map(Session::card).toList();
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> MonthDuty.of(month, law.minimum(deed.level(), month.atDay(1)), all))
                .toList();
    }

    /** The grounds of a list of {@link ReceptionLaw} in force today. */
    @PermitAll
    public List<Point> grounds(String list) {
        return law.grounds(list, LocalDate.now(clock));
    }

    /** What is a crowd today, and how many may speak for it; the smaller first. */
    @PermitAll
    public List<ReceptionLaw.Crowd> crowds() {
        return law.crowds(LocalDate.now(clock));
    }
}
