package uk.goldenthread.read.measure;

/** 95% intervals of proportions by Wilson's score method, and of their difference by Newcombe's (Statistics in Medicine 1998, method 10). */
public final class Proportions {
    private static final double Z = 1.959964;

    private Proportions() {}

    /** From lower to upper, as proportions between 0 and 1 (or −1 and 1 for a difference). */
    public record Interval(double lower, double upper) {
        boolean holdsZero() {
            return lower <= 0 && upper >= 0;
        }
    }

    /**
     * @param x how many of them
     * @param n out of how many, more than 0
     */
    public static Interval of(long x, long n) {
        double p = (double) x / n;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        return new Interval((centre - reach) / scale, (centre + reach) / scale);
    }

    /** Of the second proportion less the first. */
    public static Interval ofDifference(long x1, long n1, long x2, long n2) {
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        Interval one = of(x1, n1);
        Interval two = of(x2, n2);
        double down = Math.hypot(p2 - two.lower(), one.upper() - p1);
        double up = Math.hypot(two.upper() - p2, p1 - one.lower());
        return new Interval(p2 - p1 - down, p2 - p1 + up);
    }
}
