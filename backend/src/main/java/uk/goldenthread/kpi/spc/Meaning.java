package uk.goldenthread.kpi.spc;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether limits of a stretch mean anything. An XmR chart judges by how far its points lie apart: where most of them are equal, or whole
 * events are so rare that a period holds less than one, that is the distance between nought and one and says nothing of the process
 * (Wheeler, Understanding Variation: chunky data).
 */
public enum Meaning {
    /** The limits judge. */
    JUDGES,
    /** They have no width: every point off the average would be outside. */
    NO_WIDTH,
    /** More than half of the points have one and the same value. */
    MOSTLY_EQUAL,
    /** Events counted in whole numbers, less than one a period. */
    RARE;

    /**
     * @param values of the stretch the limits are made from
     * @param counts whether they are numbers of events
     */
    public static Meaning of(double[] values, Limits limits, boolean counts) {
        long most = Arrays.stream(values)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (most < values.length && 2 * most > values.length) {
            return MOSTLY_EQUAL;
        }
        if (limits.upper() - limits.lower() <= Math.abs(limits.mean()) * 1e-9) {
            return NO_WIDTH;
        }
        return counts && limits.mean() < 1 ? RARE : JUDGES;
    }
}
