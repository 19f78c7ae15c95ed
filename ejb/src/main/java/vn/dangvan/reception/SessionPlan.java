package vn.dangvan.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;

/**
 * A session as a unit plans it. Everything in it will be public.
 *
 * @param from when it begins, in Viet Nam
 * @param to when it ends, on the same day
 * @param hostName who receives: name and post, as the schedule has to say
 * @param ground point of law for a session that is not announced in time (tiếp đột xuất); null for
 *     an ordinary one
 * @param turns how many people or groups can be heard, 1 to 60, each for the same time
 */
public record SessionPlan(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String place,
        String hostName,
        Host host,
        boolean online,
        String ground,
        int turns) {
    /** More turns than any day has room for. */
    public static final int MOST_TURNS = 60;

    private static final int LEAST_MINUTES = 5;
    private static final int MOST_PLACE = 300;
    private static final int MOST_NAME = 200;

    public SessionPlan {
        place = PlainText.of(place);
        hostName = PlainText.of(hostName);
        ground = PlainText.of(ground);
    }

    /** What is wrong with it on the day it is planned. */
    Faults faults(LocalDate today) {
        Faults faults =
                new Faults()
                        .unless(day != null, "day", "empty")
                        .unless(day == null || !day.isBefore(today), "day", "too-early")
                        .unless(
                                day == null || day.isBefore(today.plusYears(1)),
                                "day",
                                "out-of-range")
                        .unless(from != null, "from", "empty")
                        .unless(to != null, "to", "empty")
                        .unless(host != null, "host", "empty")
                        .unless(turns >= 1 && turns <= MOST_TURNS, "turns", "out-of-range")
                        .text(place, MOST_PLACE, "place")
                        .text(hostName, MOST_NAME, "hostName");
        return faults.unless(from == null || to == null || longEnough(), "to", "out-of-range");
    }

    private boolean longEnough() {
        return ChronoUnit.MINUTES.between(from, to) >= (long) LEAST_MINUTES * Math.max(1, turns);
    }
}
