package uk.goldenthread.read.measure;

import java.util.Objects;
import java.util.Optional;
import uk.goldenthread.kpi.spc.SpecialCause;
import uk.goldenthread.kpi.spc.Variation;
import uk.goldenthread.kpi.spc.Xmr;

/**
 * What is special about the latest figure by itself. The step to it is another statement: a figure may have come down and still be one of
 * seven above the average.
 */
public final class PointWords {
    private PointWords() {}

    /** None where no limits judge. */
    public static Optional<String> of(Series series, Optional<Change> change) {
        if (!series.judged()) {
            return Optional.empty();
        }
        Xmr.Segment segment = series.lastSegment();
        Xmr.Point point = series.xmr().points().get(series.points().size() - 1);
        Variation variation = point.variation();
        Boolean step = change.map(Change::better).orElse(null);
        boolean other = step != null && variation.better() != null && !Objects.equals(step, variation.better());
        String limits = segment.trial()
                ? "trial limits, from " + (segment.to() - segment.from()) + " figures, which may still move"
                : "";
        if (variation == Variation.COMMON_CAUSE) {
            return Optional.of("The latest figure by itself lies within the limits"
                    + (limits.isEmpty() ? "" : " (" + limits + ")") + ".");
        }
        SpecialCause cause = point.cause();
        return Optional.of((other ? "Even so, the" : "The") + " latest figure by itself shows " + variation.words(cause)
                + " (" + cause.words() + (limits.isEmpty() ? "" : "; " + limits) + ").");
    }
}
