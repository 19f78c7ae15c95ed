package vn.dangvan.web.reporting;

/**
 * Where a rate lies with 95 % certainty (khoảng tin cậy), by Wilson's score method, which stays
 * sound for small numbers and for rates near 0 or 1.
 *
 * @param low lower end, in percent
 * @param high upper end, in percent
 */
public record Interval(double low, double high) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959964;

    private static final double Z2 = Z * Z;

    /**
     * The interval of a rate.
     *
     * @param hits how often it happened
     * @param tries how often it could have happened; MUST NOT be 0
     */
    public static Interval of(int hits, int tries) {
        double rate = (double) hits / tries;
        double middle = rate + Z2 / (2.0 * tries);
        double half = Z * Math.sqrt((rate * (1 - rate) + Z2 / (4.0 * tries)) / tries);
        double whole = 1 + Z2 / tries;
        return new Interval(
                100 * Math.max(0, (middle - half) / whole),
                100 * Math.min(1, (middle + half) / whole));
    }

    /** Lower end for people: rounded down. */
    public int from() {
        return (int) Math.floor(low);
    }

    /** Upper end for people: rounded up. */
    public int to() {
        return (int) Math.ceil(high);
    }
}
