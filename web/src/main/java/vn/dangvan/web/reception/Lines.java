package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dangvan.booking.Bookings;
import vn.dangvan.law.Point;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.MonthDuty;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.reception.SessionState;
import vn.dangvan.web.Text;

/** Puts sessions, days and grounds into words. */
@Named("receptionWords")
@RequestScoped
public class Lines {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject Bookings bookings;
    @Inject RuleBook law;
    @Inject Noticeboard noticeboard;
    @Inject Text text;
    @Inject Clock clock;

    private final Map<UUID, Set<Integer>> taken = new HashMap<>();

    /** Reads at once which turns of these sessions are taken. */
    public void count(Collection<SessionCard> cards) {
        taken.putAll(bookings.taken(cards.stream().map(SessionCard::id).toList()));
    }

    /** How many turns of a session can still be booked. */
    public int free(SessionCard card) {
        long held =
                taken.getOrDefault(card.id(), Set.of()).stream()
                        .filter(number -> number <= card.turns())
                        .count();
        return card.turns() - (int) held;
    }

    /** How many turns of a session are somebody's, booked or given at the door. */
    public int held(SessionCard card) {
        return taken.getOrDefault(card.id(), Set.of()).size();
    }

    /** The numbers that can still be booked. */
    public List<Integer> freeNumbers(SessionCard card) {
        Set<Integer> held = taken.getOrDefault(card.id(), Set.of());
        return IntStream.rangeClosed(1, card.turns())
                .boxed()
                .filter(n -> !held.contains(n))
                .toList();
    }

    /** Whether a turn can be booked: it is posted, ahead, and one is free. */
    public boolean bookable(SessionCard card, LocalDate today) {
        return card.state() == SessionState.POSTED && card.day().isAfter(today) && free(card) > 0;
    }

    /** From when to when, such as “08:00–11:00”. */
    public String hours(SessionCard card) {
        return card.from().format(HOUR) + "–" + card.to().format(HOUR);
    }

    /** When it begins. */
    public String begins(SessionCard card) {
        return card.from().format(HOUR);
    }

    /** When a turn begins; empty for one that was given at the door. */
    public String at(SessionCard card, int number) {
        return card.at(number) == null ? "" : card.at(number).format(HOUR);
    }

    /** A day with its day of the week. */
    public String day(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, text.getLocale());
        return name + ", " + text.date(day);
    }

    /** The days of the week, Monday first. */
    public List<DayOfWeek> getWeekdays() {
        return Arrays.asList(DayOfWeek.values());
    }

    /** Short name of a day of the week. */
    public String shortName(DayOfWeek day) {
        return text.of("reception.weekday." + day.getValue());
    }

    /** Full name of a day of the week. */
    public String fullName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, text.getLocale());
    }

    /** Who receives, in a word. */
    public String host(SessionCard card) {
        Host host = card.heldAs() == null ? card.host() : card.heldAs();
        return text.of("reception.host." + host.code());
    }

    /** What a point of a list says, on a day. */
    public String point(String list, String code, LocalDate day) {
        Point point = law.on(day).point(list, code);
        return text.pick(point.nameVi(), point.nameEn());
    }

    /** Why a session was not announced in time. */
    public String unscheduled(SessionCard card) {
        return point(ReceptionLaw.UNSCHEDULED, card.ground(), card.day());
    }

    /** The words of a key with the number of days that a row of the law in force today sets. */
    public String limit(String key, String step) {
        return text.of(key, amount(step));
    }

    /** As {@link #limit}, with two numbers. */
    public String limits(String key, String first, String second) {
        return text.of(key, amount(first), amount(second));
    }

    private int amount(String step) {
        return law.on(LocalDate.now(clock)).timeLimit(step, "", Reading.ANY).amount();
    }

    /** The words of a key with what the law says of crowds: from how many, and who speaks. */
    public String crowds(String key) {
        List<ReceptionLaw.Crowd> crowds = noticeboard.crowds();
        ReceptionLaw.Crowd small = crowds.get(0);
        ReceptionLaw.Crowd large = crowds.get(crowds.size() - 1);
        return text.of(
                key,
                small.fromPeople(),
                large.fromPeople() - 1,
                small.representatives(),
                large.representatives());
    }

    /** One pip of the picture of a month: {@code held}, {@code planned} or {@code missing}. */
    public List<String> pips(MonthDuty duty) {
        int all = Math.max(duty.required(), Math.max(duty.planned(), duty.held()));
        return IntStream.range(0, all)
                .mapToObj(
                        i -> i < duty.held() ? "held" : i < duty.planned() ? "planned" : "missing")
                .toList();
    }

    /** Whether a month keeps what the law wants: {@code met}, {@code open} or {@code short}. */
    public String verdict(MonthDuty duty, LocalDate today) {
        if (duty.met()) {
            return "met";
        }
        boolean over = duty.month().atEndOfMonth().isBefore(today);
        return !over && duty.enoughPlanned() ? "open" : "short";
    }
}
