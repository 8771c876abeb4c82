package uk.goldenthread.kpi.spc;

import jakarta.annotation.Nullable;

/** Whether the process, as it is, will meet its target; the assurance icon. */
public enum Assurance {
    CONSISTENT_PASS("P", Colours.BLUE, "will meet the target as it is"),
    CONSISTENT_FAIL("F", Colours.ORANGE, "will miss the target as it is"),
    INCONSISTENT("?", Colours.GREY, "will meet the target at times and miss it at times"),
    NONE("", Colours.GREY, "no target, or neither direction is better");

    private final String letter;
    private final String colour;
    private final String words;

    Assurance(String letter, String colour, String words) {
        this.letter = letter;
        this.colour = colour;
        this.words = words;
    }

    /** What stands in the icon. */
    public String letter() {
        return letter;
    }

    public String colour() {
        return colour;
    }

    public String words() {
        return words;
    }

    /** Equality with a limit is hit or miss. */
    static Assurance of(Improvement improvement, double lower, double upper, @Nullable Double target) {
        if (target == null || improvement == Improvement.NEUTRAL) {
            return NONE;
        }
        boolean above = target > upper;
        boolean below = target < lower;
        if (!above && !below) {
            return INCONSISTENT;
        }
        return above == (improvement == Improvement.INCREASE) ? CONSISTENT_FAIL : CONSISTENT_PASS;
    }
}
