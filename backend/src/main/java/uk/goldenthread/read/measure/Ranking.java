package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Polarity;

/** Where a value stands among all: rank from the best, equal values sharing the lower number, and quartile from A, the best, to D. */
@Schema(description = "Where an area stands among all that have a value")
public record Ranking(
        @Schema(examples = "68") int rank,

        @Schema(description = "How many areas have a value", examples = "151")
        int of,

        @Schema(description = "A is the best quarter, D the last", examples = "B")
        Quartile quartile,

        @Schema(examples = "29.15") BigDecimal lowerQuartile,
        @Schema(examples = "52.3") BigDecimal median,
        @Schema(examples = "79.4") BigDecimal upperQuartile,

        @Schema(examples = "68th of 151 that published, quartile B")
        String words) {

    /** A quarter of the areas, A the best. */
    public enum Quartile {
        A,
        B,
        C,
        D
    }

    /** None where neither direction is good, or the value is missing. */
    static Optional<Ranking> of(@Nullable BigDecimal own, Collection<BigDecimal> all, Polarity polarity) {
        if (own == null || polarity == Polarity.NONE) {
            return Optional.empty();
        }
        boolean high = polarity == Polarity.HIGH;
        double[] sorted =
                all.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        int better = (int) all.stream()
                .filter(v -> high ? v.compareTo(own) > 0 : v.compareTo(own) < 0)
                .count();
        double[] quarters = {quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)};
        int below = 0;
        for (double quarter : quarters) {
            below += (high ? own.doubleValue() >= quarter : own.doubleValue() <= quarter) ? 1 : 0;
        }
        Quartile quartile = Quartile.values()[3 - below];
        int rank = better + 1;
        return Optional.of(new Ranking(
                rank,
                sorted.length,
                quartile,
                exact(quarters[0]),
                exact(quarters[1]),
                exact(quarters[2]),
                ordinal(rank) + " of " + sorted.length + " that published, quartile " + quartile));
    }

    /** Between the two values nearest to the share, in proportion (as R does by default). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros();
    }

    private static String ordinal(int n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 13;
        return n
                + (teen
                        ? "th"
                        : switch (n % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
