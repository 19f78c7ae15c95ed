package vn.dangvan.reporting;

import java.time.YearMonth;

/**
 * What counts for one unit in one month.
 *
 * @param unit code of the unit that settled, or should have
 * @param counted cases that count in this month
 * @param onTime those of them decided within their limit
 */
public record Tally(String unit, YearMonth month, int counted, int onTime) {
    /** The rate to reach, in percent. */
    public static final int TARGET = 95;

    /**
     * Per cent on time, rounded down so that no target is reached by rounding; -1 where nothing
     * counts.
     */
    public int rate() {
        return counted == 0 ? -1 : (int) (100L * onTime / counted);
    }

    public int late() {
        return counted - onTime;
    }

    Tally plus(int more, int moreOnTime) {
        return new Tally(unit, month, counted + more, onTime + moreOnTime);
    }
}
