package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import uk.goldenthread.plan.Rating;

/** Which rating the colour of a cell's ground means, by its hue: every spreadsheet has its own green. */
public final class RatingColours {
    /** Nearer to grey than this has no hue that one would name. */
    private static final double LEAST_SATURATION = 0.12;

    private RatingColours() {}

    /** Null for white, black and the colours between the five, of which nobody can say which is meant. */
    @Nullable
    public static Rating rating(int colour) {
        double red = (colour >> 16 & 0xFF) / 255.0;
        double green = (colour >> 8 & 0xFF) / 255.0;
        double blue = (colour & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double spread = most - Math.min(red, Math.min(green, blue));
        if (most == 0 || spread / most < LEAST_SATURATION) {
            return most >= 0.35 && most <= 0.9 ? Rating.GREY : null;
        }
        double hue = hue(red, green, blue, most, spread);
        if (hue < 16 || hue >= 340) {
            return Rating.RED;
        }
        if (hue >= 22 && hue < 64) {
            return Rating.AMBER;
        }
        if (hue >= 72 && hue < 165) {
            return Rating.GREEN;
        }
        return hue >= 185 && hue < 255 ? Rating.BLUE : null;
    }

    /** Whether a reader sees a colour at all. */
    static boolean isSeen(int colour) {
        return (colour & 0xFFFFFF) != 0xFFFFFF;
    }

    /** In degrees of the circle of colours: red 0, green 120, blue 240. */
    private static double hue(double red, double green, double blue, double most, double spread) {
        double sixth;
        if (most == red) {
            sixth = (green - blue) / spread;
        } else if (most == green) {
            sixth = 2 + (blue - red) / spread;
        } else {
            sixth = 4 + (red - green) / spread;
        }
        return (60 * sixth + 360) % 360;
    }
}
