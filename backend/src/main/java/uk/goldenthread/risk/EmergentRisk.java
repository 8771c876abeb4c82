package uk.goldenthread.risk;

import java.util.regex.Pattern;

/** Words of a control that tell of another risk: it belongs into the register, where somebody answers for it. */
public final class EmergentRisk {
    private static final Pattern WORDS = Pattern.compile(
            "\\b((further|new|another|additional|emerging|emergent)\\s+risks?"
                    + "|risks?(\\s+[a-z]+){0,5}?\\s+(has|have|had)\\s+(also\\s+|now\\s+|since\\s+)?(emerged|come\\s+up|arisen))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is said to whoever writes such a control. */
    public static final String WARNING =
            "This control tells of another risk. Nobody answers for it while it stands here: make it a risk of its own (promote the control).";

    private EmergentRisk() {}

    public static boolean in(String text) {
        return text != null && WORDS.matcher(text).find();
    }
}
