package vn.dangvan.web.reporting;

import java.util.Collection;
import vn.dangvan.reporting.Tally;

/** How many of some cases were on time, and what may be said about so many. */
public record Score(int counted, int onTime) {
    /** Below this many, a rate says little and is not shown as one. */
    public static final int FEW = 20;

    private static final int NEAR = 90;
    private static final int BELOW = 80;

    /** All of them together. */
    public static Score sum(Collection<Tally> tallies) {
        return new Score(
                tallies.stream().mapToInt(Tally::counted).sum(),
                tallies.stream().mapToInt(Tally::onTime).sum());
    }

    public boolean empty() {
        return counted == 0;
    }

    public boolean few() {
        return counted < FEW;
    }

    public int late() {
        return counted - onTime;
    }

    /** Per cent, rounded down so that no target is reached by rounding. */
    public int rate() {
        return empty() ? 0 : (int) (100L * onTime / counted);
    }

    public Interval interval() {
        return Interval.of(onTime, counted);
    }

    /** Whether it misses the target for certain, as far as numbers can be certain. */
    public boolean surelyBelow() {
        return !few() && interval().high() < Tally.TARGET;
    }

    /** The name in style sheets. */
    public String look() {
        if (empty()) {
            return "empty";
        }
        if (few()) {
            return late() == 0 ? "few none-late" : "few some-late";
        }
        int rate = rate();
        if (rate >= Tally.TARGET) {
            return "met";
        }
        return rate >= NEAR ? "near" : rate >= BELOW ? "below" : "far";
    }
}
