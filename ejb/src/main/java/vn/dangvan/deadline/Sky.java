package vn.dangvan.deadline;

/**
 * Where sun and moon stand, after Jean Meeus, Astronomical Algorithms: exact to minutes for the
 * centuries around ours. Times are Julian days, UTC.
 */
final class Sky {
    private Sky() {}

    /** When a new moon is, number 0 being the one of 1 January 1900. */
    static double newMoon(int number) {
        double t = number / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean =
                2415020.75933
                        + 29.53058868 * number
                        + 0.0001178 * t2
                        - 0.000000155 * t3
                        + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t2 - 0.00000239 * t3;
        return mean + perturbed(t, sun, moon, node) - clockDrift(t, t2, t3);
    }

    private static double perturbed(double t, double sun, double moon, double node) {
        return (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
    }

    /** The turning earth loses time against an even clock. */
    private static double clockDrift(double t, double t2, double t3) {
        return t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                : -0.000278 + 0.000265 * t + 0.000262 * t2;
    }

    /** The longitude of the sun in radians, from 0 to 2π. */
    static double sun(double julianDay) {
        double t = (julianDay - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double longitude =
                280.46645
                        + 36000.76983 * t
                        + 0.0003032 * t2
                        + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                        + 0.000290 * sin(3 * anomaly);
        double turn = 2 * Math.PI;
        double radians = Math.toRadians(longitude);
        return radians - turn * Math.floor(radians / turn);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
