package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a number carry a rating. Counts are always given for every rating in the order BLUE GREEN AMBER RED GREY WHITE; each
 * share is rounded half-up by itself and never adjusted, so shares may not add to 100.
 *
 * @param percent whole per cent; null when there is nothing to count
 */
@Schema(
        description =
                "How many of a number carry a rating. Each percentage is rounded half-up by itself and never adjusted.")
public record RatingCount(
        Rating rating, int count, int of, @Nullable Integer percent) {

    /** Counts in the fixed order; a null rating counts as GREY, "not yet rated". */
    public static List<RatingCount> count(Collection<Rating> ratings) {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        ratings.forEach(r -> counts.merge(r == null ? Rating.GREY : r, 1, Integer::sum));
        int of = ratings.size();
        return Arrays.stream(Rating.values())
                .map(r -> new RatingCount(r, counts.getOrDefault(r, 0), of, percent(counts.getOrDefault(r, 0), of)))
                .toList();
    }

    /** Half-up in whole numbers: no floating point, so 12.5 is 13 everywhere. */
    static Integer percent(int count, int of) {
        return of == 0 ? null : (int) ((200L * count + of) / (2L * of));
    }

    /** True when the rounded shares do not add to 100, which must then be said. */
    public static boolean roundingShows(List<RatingCount> counts) {
        return counts.stream().anyMatch(c -> c.percent() != null)
                && counts.stream()
                                .mapToInt(c -> c.percent() == null ? 0 : c.percent())
                                .sum()
                        != 100;
    }
}
