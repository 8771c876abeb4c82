package uk.goldenthread.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * From values to places: round numbers at both ends, and a few between them.
 *
 * @param low  value at {@code from}
 * @param high value at {@code to}
 * @param step between two round numbers
 */
public record Scale(double low, double high, double step, double from, double to) {
    private static final int PARTS = 4;

    /** Wide enough for all values; at least one step high. */
    public static Scale of(DoubleStream values, double from, double to) {
        double[] all = values.sorted().toArray();
        double low = all.length == 0 ? 0 : all[0];
        double high = all.length == 0 ? 1 : all[all.length - 1];
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        double raw = span / PARTS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw <= power ? 1 : raw <= 2 * power ? 2 : raw <= 5 * power ? 5 : 10);
        double bottom = Math.floor(low / step) * step;
        double top = Math.ceil(high / step) * step;
        return new Scale(bottom, top > bottom ? top : bottom + step, step, from, to);
    }

    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** The round numbers, from low to high. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    public String label(double tick) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step)));
        // A negative zero would be written with its sign.
        return String.format(Locale.UK, "%,." + decimals + "f", tick + 0.0);
    }
}
