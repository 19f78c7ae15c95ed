package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.dangvan.deadline.Suspension;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;

/**
 * Everything about a case that its procedure depends on (diễn biến vụ việc): what it is, where it
 * stands and what was done, oldest first. Clocks and possible acts are computed from it each time.
 *
 * @param instance 1 for the first, 2 for the second (lần đầu, lần hai)
 * @param holder the inspector; null before there is one
 * @param found what was found; null before the conclusion
 */
public record Course(
        Kind kind,
        String matter,
        Door door,
        int instance,
        Stage stage,
        LocalDate receivedOn,
        UUID holder,
        Finding found,
        List<Done> done) {
    private static final String DISCIPLINE = "disciplinary-decision";

    public Course {
        done = List.copyOf(done);
    }

    /** A case of this kind that has just come in. */
    public static Course received(Kind kind, String matter, LocalDate on) {
        return new Course(kind, matter, Door.NAMED, 1, Stage.RECEIVED, on, null, null, List.of());
    }

    /** The same after one more act. */
    public Course after(Done next, Stage stands) {
        List<Done> all = new ArrayList<>(done);
        all.add(next);
        return new Course(kind, matter, door, instance, stands, receivedOn, holder, found, all);
    }

    /** Which procedure it follows. */
    public Path path() {
        if (took("open-check")) {
            return Path.INFORMATION;
        }
        if (kind == Kind.COMPLAINT && DISCIPLINE.equals(matter)) {
            return Path.DISCIPLINE;
        }
        return Path.valueOf(kind.name());
    }

    /** Whether an act was done. */
    public boolean took(String act) {
        return last(act) != null;
    }

    /** How often an act was done. */
    public int count(String act) {
        return all(act).size();
    }

    /** Every time an act was done, oldest first. */
    public List<Done> all(String act) {
        return done.stream().filter(d -> d.act().equals(act)).toList();
    }

    /** The last time one of some acts was done; null for never. */
    public Done last(String... acts) {
        int at = lastIndex(Set.of(acts));
        return at < 0 ? null : done.get(at);
    }

    int lastIndex(Set<String> acts) {
        for (int at = done.size() - 1; at >= 0; at--) {
            if (acts.contains(done.get(at).act())) {
                return at;
            }
        }
        return -1;
    }

    /** The day since which the case is suspended; null while it runs. */
    public LocalDate suspendedSince() {
        Done last = last("suspend", "resume");
        return last == null || last.act().equals("resume") ? null : last.on();
    }

    /** The suspensions that ended, oldest first. */
    public List<Suspension> suspensions() {
        List<Suspension> over = new ArrayList<>();
        LocalDate from = null;
        for (Done step : done) {
            if (step.act().equals("suspend")) {
                from = step.on();
            } else if (step.act().equals("resume")) {
                over.add(new Suspension(from, step.on()));
            }
        }
        return over;
    }

    /** Whether the reporter has taken back the whole of it. */
    public boolean withdrawn() {
        return took("withdraw")
                || all("record-withdrawal").stream().anyMatch(d -> d.code("whole").equals("yes"));
    }

    /** What was found for each allegation, by its number; the last word counts. */
    Map<Integer, Finding> findings() {
        Map<Integer, Finding> findings = new TreeMap<>();
        for (Done step : all("find")) {
            findings.put(Integer.valueOf(step.code("allegation")), Finding.of(step.code("found")));
        }
        return findings;
    }

    /** Whether there is something to put right. */
    public boolean founded() {
        Done decision = last("approve");
        String outcome = decision == null ? "" : decision.code("outcome");
        if (!outcome.isEmpty()) {
            return !outcome.equals("upheld");
        }
        return found == Finding.FOUNDED || found == Finding.PARTLY_FOUNDED;
    }

    /**
     * What makes the case special for its time limits: {@code remote}, {@code several-places},
     * {@code forced-resignation}, {@code complicated}, {@code especially-complicated}.
     */
    Set<String> circumstances() {
        Set<String> special = new TreeSet<>();
        if (done.stream().anyMatch(d -> d.code("remote").equals("yes"))) {
            special.add("remote");
        }
        if (done.stream().anyMatch(d -> d.code("dismissal").equals("yes"))) {
            special.add("forced-resignation");
        }
        if (took("widen-check")) {
            special.add("several-places");
        }
        Done grade = last("grade");
        if (grade != null) {
            // Decree 31/2019, Art. 3: two criteria or more make a denunciation especially
            // complicated.
            boolean several = grade.code("grounds").contains(",");
            special.add(
                    kind == Kind.DENUNCIATION && several
                            ? "especially-complicated"
                            : "complicated");
        }
        return special;
    }
}
