package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a number carry a rating, or none because nobody has rated them. Counts are always given for every rating in the order BLUE
 * GREEN AMBER RED GREY WHITE, and last for those without a statement: together they are {@code of}. Each share is rounded half-up by
 * itself and never adjusted, so shares may not add to 100.
 *
 * @param rating      null in the count of those that nobody has rated
 * @param noStatement true in that count, false in those of the ratings
 * @param percent     whole per cent; null when there is nothing to count
 */
@Schema(
        description =
                "How many of a number carry a rating, or none because nobody has rated them. A list of these holds the six ratings and, last, noStatement; the counts make of. Each percentage is rounded half-up by itself and never adjusted.")
public record RatingCount(
        @Nullable @Schema(description = "Absent in the count of those nobody has rated")
        Rating rating,

        @Schema(
                description = "true in the count of those nobody has rated, which is no rating and not GREY",
                examples = "false")
        boolean noStatement,

        int count,
        int of,
        @Nullable Integer percent) {

    /** Counts in the fixed order; null stands for what nobody has rated. */
    public static List<RatingCount> count(Collection<Rating> ratings) {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        ratings.stream().filter(r -> r != null).forEach(r -> counts.merge(r, 1, Integer::sum));
        int rated = counts.values().stream().mapToInt(Integer::intValue).sum();
        int of = ratings.size();
        List<RatingCount> all = new ArrayList<>(Arrays.stream(Rating.values())
                .map(r -> of(r, counts.getOrDefault(r, 0), of))
                .toList());
        all.add(of(null, of - rated, of));
        return List.copyOf(all);
    }

    /** @param rating null for those nobody has rated */
    public static RatingCount of(@Nullable Rating rating, int count, int of) {
        return new RatingCount(rating, rating == null, count, of, percent(count, of));
    }

    /** The count of a rating in a list of them; of those nobody has rated for null. */
    public static RatingCount in(List<RatingCount> counts, @Nullable Rating rating) {
        return counts.stream().filter(c -> c.rating() == rating).findFirst().orElseThrow();
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
