package vn.dangvan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.deadline.Skipped.Why;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.TimeLimit.Direction;

/** One count of days from a question to its answer. Used once. */
final class Count {
    private final WorkingCalendar calendar;
    private final TimeLimit limit;
    private final Question question;
    private final int start;
    private final int amount;
    private final List<Skipped> skipped = new ArrayList<>();

    Count(WorkingCalendar calendar, TimeLimit limit, Question question) {
        this.calendar = calendar;
        this.limit = limit;
        this.question = question;
        this.start = calendar.at(question.from());
        this.amount = limit.amount() + question.extensions() * limit.extensionAmount();
    }

    DueDay due() {
        if (limit.unit().isDate()) {
            return due(LocalDate.of(question.from().getYear(), limit.unit().month(), amount));
        }
        boolean forward = limit.direction() == Direction.FORWARD;
        return switch (limit.unit()) {
            case WORKING_DAY -> forward ? workingDays() : workingDaysBack();
            default -> forward ? calendarDays() : calendarDaysBack();
        };
    }

    /** A day found without counting days. */
    DueDay due(LocalDate on) {
        int day = calendar.at(on);
        return answer(day, day);
    }

    private DueDay workingDays() {
        int due = calendar.workedAfter(start, amount);
        skipClosed(start + 1, due);
        return answer(due, due);
    }

    private DueDay workingDaysBack() {
        int due = calendar.workedBefore(start, amount);
        skipClosed(due + 1, start);
        return answer(due, due);
    }

    private DueDay calendarDaysBack() {
        int raw = WorkingCalendar.within((long) start - amount);
        int due = limit.rolls() ? calendar.onOrBefore(raw) : raw;
        skipClosed(due + 1, raw + 1);
        return answer(raw, due);
    }

    private DueDay calendarDays() {
        int plain = WorkingCalendar.within((long) start + amount);
        int raw = WorkingCalendar.within((long) plain + question.obstacleDays());
        skip(Why.OBSTACLE, plain, raw);
        for (Suspension suspension : question.suspensions()) {
            int from = calendar.at(suspension.from());
            if (from > rolled(raw)) {
                break; // the limit had already run out: nothing was left to stop
            }
            raw = suspended(raw, from, calendar.at(suspension.until()));
        }
        int due = rolled(raw);
        skipClosed(raw, due);
        return answer(raw, due);
    }

    /** The last day after a suspension; never one on which the clock still stands. */
    private int suspended(int raw, int from, int until) {
        if (until == from) {
            return raw;
        }
        int moved = WorkingCalendar.within(Math.max((long) raw + until - from, until));
        skipClosed(raw, raw < from ? from + 1 : raw);
        skip(Why.SUSPENDED, from + 1, Math.min(until + 1, moved));
        return moved;
    }

    private int rolled(int raw) {
        return limit.rolls() ? calendar.onOrAfter(raw) : raw;
    }

    private void skipClosed(int first, int end) {
        for (int at = first; at < end; at++) {
            Skipped closed = calendar.closed(at);
            if (closed != null) {
                skipped.add(closed);
            }
        }
    }

    private void skip(Why why, int first, int end) {
        for (int at = first; at < end; at++) {
            skipped.add(Skipped.because(why, calendar.day(at)));
        }
    }

    private DueDay answer(int raw, int due) {
        LocalDate dueOn = calendar.day(due);
        boolean back = due < start;
        return new DueDay(
                limit.key(),
                question.from(),
                limit.since(),
                limit.circumstance(),
                limit.reading(),
                amount,
                limit.unit(),
                limit.direction(),
                limit.basis(),
                limit.citation(),
                calendar.day(raw),
                dueOn,
                List.copyOf(skipped),
                back
                        ? calendar.certainty(dueOn, question.from())
                        : calendar.certainty(question.from(), dueOn));
    }
}
