package vn.dangvan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;

/** Counts as a clerk with a wall calendar would: one day after the other, nothing prepared. */
final class SlowCount {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> swapped = new HashSet<>();

    SlowCount(List<Holiday> holidays) {
        for (Holiday holiday : holidays) {
            (holiday.kind() == Holiday.Kind.SWAPPED_WORKING_DAY ? swapped : off)
                    .add(holiday.date());
        }
    }

    boolean open(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return swapped.contains(day) || (!weekend && !off.contains(day));
    }

    private LocalDate openFrom(LocalDate day, int step) {
        LocalDate open = day;
        while (!open(open)) {
            open = open.plusDays(step);
        }
        return open;
    }

    LocalDate due(Question question, TimeLimit limit) {
        int step = limit.direction() == TimeLimit.Direction.FORWARD ? 1 : -1;
        int left = limit.amount() + question.extensions() * limit.extensionAmount();
        left += question.obstacleDays();
        LocalDate day = question.from();
        Deque<Suspension> suspensions = new ArrayDeque<>(question.suspensions());
        while (true) {
            while (left > 0) {
                day = day.plusDays(step);
                left -= limit.unit() == Unit.DAY || open(day) ? 1 : 0;
            }
            LocalDate last = limit.rolls() ? openFrom(day, step) : day;
            if (suspensions.isEmpty() || suspensions.peek().from().isAfter(last)) {
                return last;
            }
            Suspension next = suspensions.poll();
            if (next.from().isAfter(day)) {
                day = next.until();
                continue;
            }
            left += (int) next.from().datesUntil(next.until()).count();
        }
    }

    /** With a wall clock: one minute after the other. */
    static LocalDateTime dueAt(LocalDateTime from, TimeLimit limit) {
        int step = limit.direction() == TimeLimit.Direction.FORWARD ? 1 : -1;
        LocalDateTime at = from;
        for (int left = limit.amount() * 60; left > 0; left--) {
            at = at.plusMinutes(step);
        }
        return at;
    }
}
