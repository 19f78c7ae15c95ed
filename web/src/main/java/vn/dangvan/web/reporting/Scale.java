package vn.dangvan.web.reporting;

import java.util.Collection;

/**
 * The scale of a picture of rates: from a round number below every interval up to 100 %.
 *
 * @param from where it begins, in percent
 */
public record Scale(int from) {
    private static final int HIGHEST_BEGINNING = 80;
    private static final int STEP = 10;

    /** The narrowest scale on which every interval can be seen whole. */
    public static Scale of(Collection<Interval> intervals) {
        double lowest = intervals.stream().mapToDouble(Interval::low).min().orElse(0);
        int round = (int) (lowest / STEP) * STEP;
        return new Scale(Math.min(HIGHEST_BEGINNING, round));
    }

    /** The place of a rate from left to right, as SVG writes it: {@code 42.5%}. */
    public String at(double percent) {
        double place = Math.max(0, Math.min(100, 100 * (percent - from) / (100 - from)));
        return Math.round(place * 10) / 10.0 + "%";
    }
}
