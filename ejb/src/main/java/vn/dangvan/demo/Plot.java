package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.procedure.Clocks;

/**
 * Plans the cases: about 87 in 100 on time where 95 are wanted, one commune clearly behind. What is
 * late is dealt out by count and not by chance, so that the figure comes out.
 */
@ApplicationScoped
class Plot {
    private static final long SEED = 20_260_701;
    private static final int MONTHS = 13;
    private static final List<String> OFFICES =
            List.of(
                    "xa-an-binh",
                    "xa-binh-minh",
                    "xa-dong-lac",
                    "phuong-hoa-xuan",
                    "phuong-tan-lap",
                    "xa-phu-son",
                    "so-nnmt",
                    "so-xd",
                    "so-nv");

    /** The commune that is behind: a third of its cases are late. */
    private static final String BEHIND = "xa-dong-lac";

    private static final Map<String, Double> LATE = Map.of(BEHIND, 0.42, "so-nnmt", 0.14);
    private static final double LATE_ELSEWHERE = 0.09;

    @Inject Deadlines deadlines;
    @Inject Clocks clocks;
    @Inject Words words;

    /** Every case up to a day, in the order in which they came in. */
    List<Episode> until(LocalDate today) {
        Random random = new Random(SEED);
        Map<String, Double> owed = new HashMap<>();
        List<Episode> episodes = new ArrayList<>();
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS);
        for (int month = 0; month <= MONTHS; month++) {
            for (String office : OFFICES) {
                int cases = office.equals(BEHIND) ? 4 : 2 + random.nextInt(2);
                for (int i = 0; i < cases; i++) {
                    LocalDate day = first.plusMonths(month).atDay(1 + random.nextInt(28));
                    plan(office, working(day), today, random, owed, episodes);
                }
            }
        }
        episodes.sort(Comparator.comparing(Episode::receivedOn));
        return episodes;
    }

    private void plan(
            String office,
            LocalDate received,
            LocalDate today,
            Random random,
            Map<String, Double> owed,
            List<Episode> episodes) {
        if (received.isAfter(today)) {
            return;
        }
        Kind kind = kind(random);
        boolean respondent = kind == Kind.DENUNCIATION;
        String settler = respondent ? "tinh" : office;
        Lodgement lodgement =
                words.lodgement(door(kind, random), kind, office, received, respondent, random);
        LocalDate accepted = working(received.plusDays(1 + random.nextInt(5)));
        LocalDate due = clocks.resolve(kind, accepted).dueOn();
        boolean late = late(settler, owed);
        LocalDate decided =
                late ? due.plusDays(3 + random.nextInt(14)) : due.minusDays(1 + random.nextInt(9));
        LocalDate assigned = working(accepted.plusDays(1));
        episodes.add(
                episode(
                        lodgement,
                        settler,
                        received,
                        accepted,
                        assigned,
                        working(assigned.plusDays(7)),
                        late ? working(decided) : before(decided),
                        today,
                        random));
    }

    private Episode episode(
            Lodgement lodgement,
            String settler,
            LocalDate received,
            LocalDate accepted,
            LocalDate assigned,
            LocalDate examined,
            LocalDate decided,
            LocalDate today,
            Random random) {
        LocalDate closed = working(decided.plusDays(2));
        Stage until = Stage.CLOSED;
        until = closed.isAfter(today) ? Stage.APPROVED : until;
        until = decided.isAfter(today) ? Stage.EXAMINED : until;
        until =
                until == Stage.EXAMINED && decided.minusDays(3).isBefore(today)
                        ? Stage.CONCLUDED
                        : until;
        until = examined.isAfter(today) ? Stage.ASSIGNED : until;
        until = assigned.isAfter(today) ? Stage.ACCEPTED : until;
        until = accepted.isAfter(today) ? Stage.RECEIVED : until;
        LocalDate decidedOn = decided.isAfter(today) ? null : decided;
        return new Episode(
                lodgement,
                settler,
                words.field(random),
                received,
                accepted,
                assigned,
                examined,
                decidedOn,
                closed,
                until,
                1 + random.nextInt(2),
                found(random));
    }

    /**
     * Owes each unit its share of late cases and takes one whenever a whole one has come together.
     */
    private static boolean late(String settler, Map<String, Double> owed) {
        double sum = owed.getOrDefault(settler, 0.0) + LATE.getOrDefault(settler, LATE_ELSEWHERE);
        boolean due = sum >= 1;
        owed.put(settler, due ? sum - 1 : sum);
        return due;
    }

    private LocalDate working(LocalDate day) {
        return deadlines.calendar().workingDayFrom(day);
    }

    private LocalDate before(LocalDate day) {
        LocalDate earlier = day;
        while (!deadlines.calendar().isWorking(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    private static Kind kind(Random random) {
        int draw = random.nextInt(10);
        if (draw < 4) {
            return Kind.COMPLAINT;
        }
        if (draw < 6) {
            return Kind.DENUNCIATION;
        }
        return draw < 9 ? Kind.FEEDBACK : Kind.PETITION;
    }

    private static Door door(Kind kind, Random random) {
        if (kind == Kind.COMPLAINT) {
            return Door.NAMED;
        }
        return Door.values()[random.nextInt(kind == Kind.DENUNCIATION ? 2 : 3)];
    }

    private static Finding found(Random random) {
        return Finding.values()[random.nextInt(3)];
    }
}
