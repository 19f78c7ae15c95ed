package vn.dangvan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.law.Duty;
import vn.dangvan.law.Point;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Level;
import vn.dangvan.problem.Problem;

/**
 * What the law on citizen reception says in numbers and lists: how many days a month the head
 * receives, from how many people on a group is a crowd and who speaks for it, on which grounds
 * something is refused or allowed. All of it rows under {@code law/vn}: {@code minimums.csv},
 * {@code points.csv}.
 */
@ApplicationScoped
public class ReceptionLaw {
    /** Grounds for a session that is not announced in time (tiếp đột xuất). */
    public static final String UNSCHEDULED = "unscheduled-reception";

    /** Grounds to refuse to receive somebody. */
    public static final String REFUSE = "reception-refuse";

    /** Who may be received online. */
    public static final String ONLINE = "online-reception";

    private static final String DAYS = "reception-days";
    private static final Map<Level, String> HEADS =
            Map.of(
                    Level.PROVINCE, "province-chair",
                    Level.DEPARTMENT, "agency-head",
                    Level.COMMUNE, "commune-chair");

    /** How often is counted: in each month, or in each week. */
    public enum Per {
        WEEK,
        MONTH
    }

    /** The least number of days on which the head receives. */
    public record Minimum(int amount, Per per, String citation) {}

    /** A crowd, and how many may speak for it at most. */
    public record Crowd(int fromPeople, int representatives, String citation) {}

    /** From how many people on a row of the law speaks of a group, by the name of the row. */
    private static final Map<String, Integer> GROUPS =
            Map.of("five-to-ten", 5, "more-than-ten", 11);

    private final RuleBook law;

    /** For the container's proxy only. */
    protected ReceptionLaw() {
        law = null;
    }

    @Inject
    ReceptionLaw(RuleBook law) {
        this.law = law;
    }

    /** The law packed with this archive, where no container is at hand. */
    public static ReceptionLaw read() {
        return new ReceptionLaw(RuleBook.read());
    }

    /** The minimum for the head of a unit of this level; null on a day when there was none. */
    public Minimum minimum(Level level, LocalDate day) {
        String head = HEADS.get(level);
        return law.on(day).duties(Duty.Minimum.class).stream()
                .filter(row -> row.key().equals(DAYS) && row.circumstance().equals(head))
                .findFirst()
                .map(row -> new Minimum(row.least(), per(row), row.citation()))
                .orElse(null);
    }

    private static Per per(Duty.Minimum row) {
        return Per.valueOf(row.per().toUpperCase(Locale.ROOT));
    }

    /** What a group of so many people is in law; null where it is no crowd. */
    public Crowd crowd(int people, LocalDate day) {
        return crowds(day).stream()
                .filter(row -> row.fromPeople() <= people)
                .reduce((smaller, larger) -> larger)
                .orElse(null);
    }

    /** What is a crowd on a day, the smaller first. */
    public List<Crowd> crowds(LocalDate day) {
        return law.on(day).minimums("group-representatives").stream()
                .map(row -> new Crowd(GROUPS.get(row.circumstance()), row.most(), row.citation()))
                .sorted(Comparator.comparing(Crowd::fromPeople))
                .toList();
    }

    /** The points of a list in force on a day, in their order. */
    public List<Point> grounds(String list, LocalDate day) {
        return law.on(day).points(list);
    }

    /**
     * Requires that a list has such a point on a day.
     *
     * @throws Problem UNKNOWN_CODE with the name of the list as its field
     */
    public void require(String list, String code, LocalDate day) {
        law.on(day).point(list, code);
    }
}
