package uk.goldenthread.plan;

/**
 * How it looks when nobody has said anything: no rating, and no colour of one. Silence is not a report, so this stands beside the ratings
 * and is none of them. The words are ours.
 */
public final class NoStatement {
    public static final String LETTER = "?";
    public static final String SHAPE = "dashed square";

    /** Colour of the shape, as #rrggbb. */
    public static final String FILL = "#ffffff";

    /** Colour of the letter and of the dashed line. */
    public static final String INK = "#11202f";

    public static final String WORD = "No report yet";
    public static final String PROGRESS_MEANING = "Nobody has reported on it; not the same as not started";
    public static final String IMPACT_MEANING = "Nobody has said anything of its impact";

    private NoStatement() {}
}
