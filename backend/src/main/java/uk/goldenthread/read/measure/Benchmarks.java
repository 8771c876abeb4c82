package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.ReferenceData;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.kpi.reference.ReferenceMeasure;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** A measure beside others: on the same definition, period and base, or refused with the reason. */
@Schema(description = "A measure beside others: on the same definition, period and base, or refused with the reason")
public record Benchmarks(
        @Schema(
                description =
                        "The release compared with: the one the programme adopted, else the one that comes with the product")
        About release,

        @Nullable
        @Schema(
                description = "Code of the published measure; absent where this is none of them",
                examples = "ehc-20wk-excl")
        String referenceCode,

        @Nullable
        @Schema(
                description = "Why nothing of the release is set beside it; absent when it is",
                examples = "This measure is not said to be the same as one of the open data.")
        String refused,

        @Nullable @Schema(description = "The period compared", examples = "2024")
        String period,

        @Nullable @Schema(description = "The measure's own figure in that period", examples = "56.5")
        BigDecimal value,

        @Nullable
        @Schema(
                description = "What was published for the area; it may differ from the measure's own figure",
                examples = "56.5")
        BigDecimal published,

        @Schema(description = "England, region and neighbours of the release; then what somebody set beside it")
        List<Comparison> comparisons,

        @Nullable @Schema(description = "Of the published figure; where the measure's own differs the sentence says so")
        Ranking ranking,

        @Nullable
        @Schema(
                description = "Why there is no rank though others are set beside it",
                examples = "Not ranked: the figure is called implausible.")
        String notRanked,

        @Schema(
                examples =
                        "56.5% in 2024; England 46.4%, North West 50.5%, statistical neighbours 56.4%. 68th of 151 that published, quartile B.")
        String sentence) {

    @Schema(description = "A figure of others beside the measure")
    public record Comparison(
            @Nullable @Schema(description = "Set beside it by somebody; absent for a figure of the release")
            UUID benchmarkId,

            @Nullable @Schema(description = "Its version, for the If-Match that takes it away", examples = "1")
            Integer benchmarkVersion,

            Comparator comparator,
            @Schema(examples = "North West") String name,
            @Schema(examples = "2024") String period,
            @Nullable @Schema(examples = "50.5") BigDecimal value,

            @Nullable @Schema(description = "For a mean, of how many areas", examples = "10")
            Integer areas,

            @Nullable @Schema(description = "The measure's figure less this one; absent when refused", examples = "6.0")
            BigDecimal difference,

            @Nullable
            @Schema(
                    description = "Why it is not compared",
                    examples = "It is a share of residents aged 0 to 24; this measure is a share of pupils.")
            String refused,

            @Nullable String note,

            @Schema(examples = "6.0 percentage points above North West, 50.5%, in 2024.")
            String sentence) {}

    /** What of the release matches the measure, or why nothing does. */
    private record Match(
            @Nullable ReferenceMeasure measure,
            int year,
            @Nullable Point point,
            @Nullable String refused) {
        static Match refused(String why) {
            return new Match(null, 0, null, why);
        }
    }

    public static Benchmarks of(ProgrammeSnapshot s, KpiFacts kpi, ReferenceData data, LocalDate today) {
        Series series = Series.of(s, kpi, today);
        Match match = match(series, data, today);
        Areas areas = match.refused() != null ? null : areas(series, data, match.measure(), match.year(), s.areaCode());
        List<Comparison> comparisons = new ArrayList<>();
        if (areas != null) {
            comparisons.addAll(published(kpi, areas, match.point()));
        }
        series.measure().benchmarks().forEach(b -> comparisons.add(entered(series, b)));
        return new Benchmarks(
                data.about(),
                kpi.referenceCode().isEmpty() ? null : kpi.referenceCode(),
                match.refused(),
                areas == null ? null : areas.period(),
                areas == null ? null : match.point().value(),
                areas == null ? null : areas.own().orElse(null),
                List.copyOf(comparisons),
                areas == null ? null : areas.ranking(),
                areas == null ? null : areas.notRanked(),
                sentence(series, match, areas, comparisons));
    }

    /**
     * A published measure of a year in every area, ranked where that says something: not where the source gives no good direction or the
     * measure another one, nor where the area's own figure is called implausible.
     */
    public static Areas areas(Series series, ReferenceData data, ReferenceMeasure m, int year, String areaCode) {
        Polarity polarity = series.kpi().polarity();
        Areas areas = Areas.of(data, m, year, areaCode, polarity == m.polarity() ? polarity : Polarity.NONE);
        Optional<String> implausible = series.points().stream()
                .filter(p -> m.to(year).equals(p.end())
                        && m.from(year).equals(p.row().periodStart()))
                .findFirst()
                .flatMap(p -> Doubts.implausible(series, p));
        if (implausible.isPresent()) {
            return areas.unranked("Not ranked: the figure is called implausible.");
        }
        if (polarity == Polarity.NONE || areas.ranking() != null || areas.own().isEmpty()) {
            return areas;
        }
        return areas.unranked(
                m.polarity() == Polarity.NONE
                        ? "Not ranked: the source says of neither direction that it is good."
                        : "Not ranked: this measure says that the other direction is good than its source does.");
    }

    /** Why no measure of the release is this one, on the same unit and base; none where one is. */
    public static Optional<String> unlike(KpiFacts kpi, ReferenceData data) {
        if (kpi.referenceCode().isEmpty()) {
            return Optional.of("This measure is not said to be the same as one of the open data.");
        }
        return data.measure(kpi.referenceCode())
                .map(m -> Optional.ofNullable(difference(kpi, m)))
                .orElseGet(() -> Optional.of(
                        "The release " + data.about().code() + " has no measure " + kpi.referenceCode() + "."));
    }

    private static String difference(KpiFacts kpi, ReferenceMeasure m) {
        if (kpi.unit() != m.unit()) {
            return "Its unit is not that of the open data.";
        }
        return Objects.equals(kpi.base(), m.base())
                ? null
                : "The open data are " + share(m.base()) + "; this measure is " + share(kpi.base()) + ".";
    }

    private static Match match(Series series, ReferenceData data, LocalDate today) {
        KpiFacts kpi = series.kpi();
        Optional<String> unlike = unlike(kpi, data);
        if (unlike.isPresent()) {
            return Match.refused(unlike.get());
        }
        ReferenceMeasure m = data.measure(kpi.referenceCode()).orElseThrow();
        int newest = data.newest(m, today).orElse(0);
        return IntStream.iterate(series.points().size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(series.points()::get)
                .filter(p -> p.end() != null && p.end().getYear() <= newest && covers(m, p))
                .findFirst()
                .map(p -> new Match(m, p.end().getYear(), p, null))
                .orElseGet(() -> Match.refused("No figure of this measure is for a period that was published: "
                        + (newest == 0 ? "nothing was by this day." : "the newest is " + m.words(newest) + ".")));
    }

    private static boolean covers(ReferenceMeasure m, Point p) {
        int year = p.end().getYear();
        return m.to(year).equals(p.end()) && m.from(year).equals(p.row().periodStart());
    }

    private static List<Comparison> published(KpiFacts kpi, Areas areas, Point own) {
        return Stream.of(
                        comparison(kpi, areas, own, Comparator.ENGLAND, "England", areas.england(), null),
                        comparison(kpi, areas, own, Comparator.REGION, areas.regionName(), areas.region(), null),
                        comparison(
                                kpi,
                                areas,
                                own,
                                Comparator.NEIGHBOURS,
                                "statistical neighbours",
                                areas.neighbours(),
                                areas.neighboursWithValue()))
                .filter(c -> c.value() != null)
                .toList();
    }

    private static Comparison comparison(
            KpiFacts kpi, Areas areas, Point own, Comparator comparator, String name, BigDecimal value, Integer of) {
        BigDecimal difference = value == null ? null : own.value().subtract(shown(value, own));
        return new Comparison(
                null,
                null,
                comparator,
                name,
                areas.period(),
                value,
                of,
                difference,
                null,
                null,
                value == null ? "" : beside(kpi, name, shown(value, own), areas.period(), difference));
    }

    /** With as many decimals as the measure's own figure: a mean is no more exact than its parts. */
    private static BigDecimal shown(BigDecimal value, Point own) {
        return value.scale() > own.value().scale()
                ? value.setScale(Math.max(0, own.value().scale()), java.math.RoundingMode.HALF_UP)
                : value;
    }

    private static Comparison entered(Series series, BenchmarkFacts b) {
        KpiFacts kpi = series.kpi();
        String name = name(b);
        Optional<Point> point = series.points().stream()
                .filter(p -> b.periodEnd() == null
                        ? p.period().equals(b.period())
                        : b.periodEnd().equals(p.end()))
                .reduce((earlier, later) -> later);
        String refused = refusal(kpi, b, point);
        BigDecimal difference = refused == null ? point.get().value().subtract(b.value()) : null;
        return new Comparison(
                b.id(),
                b.version(),
                b.comparator(),
                name,
                b.period(),
                b.value(),
                null,
                difference,
                refused,
                b.note() == null || b.note().isEmpty() ? null : b.note(),
                refused == null
                        ? beside(kpi, name, b.value(), b.period(), difference)
                        : name + " " + Amounts.words(kpi, b.value()) + " in " + b.period() + " is not set beside it: "
                                + lower(refused));
    }

    /** Why a figure that somebody set beside a measure is on another footing; null when it is not. */
    private static String refusal(KpiFacts kpi, BenchmarkFacts b, Optional<Point> point) {
        if (!Objects.equals(kpi.base(), b.base())) {
            return "It is " + share(b.base()) + "; this measure is " + share(kpi.base()) + ".";
        }
        return point.isEmpty() ? "This measure has no figure for " + b.period() + "." : null;
    }

    /** That a figure somebody set beside a measure has another base; none where both have the same. */
    public static Optional<String> otherBase(KpiFacts kpi, BenchmarkFacts b) {
        return Objects.equals(kpi.base(), b.base())
                ? Optional.empty()
                : Optional.of(name(b) + " " + Amounts.words(kpi, b.value()) + " is " + share(b.base())
                        + ", this measure " + share(kpi.base()));
    }

    private static String name(BenchmarkFacts b) {
        return b.name() == null || b.name().isEmpty() ? named(b.comparator()) : b.name();
    }

    private static String beside(KpiFacts kpi, String name, BigDecimal value, String period, BigDecimal difference) {
        String other = name + ", " + Amounts.words(kpi, value) + ", in " + period + ".";
        return difference.signum() == 0
                ? "The same as " + other
                : Amounts.difference(kpi, difference) + (difference.signum() > 0 ? " above " : " below ") + other;
    }

    private static String sentence(Series series, Match match, Areas areas, List<Comparison> comparisons) {
        KpiFacts kpi = series.kpi();
        List<String> others = comparisons.stream()
                .filter(c -> c.refused() == null && c.value() != null)
                .map(c -> c.name() + " "
                        + Amounts.words(kpi, match.point() == null ? c.value() : shown(c.value(), match.point())))
                .toList();
        String refusals = comparisons.stream()
                .filter(c -> c.refused() != null)
                .map(c -> " " + c.sentence())
                .collect(Collectors.joining());
        if (areas == null) {
            return match.refused()
                    + (others.isEmpty() ? "" : " Set beside it: " + String.join(", ", others) + ".")
                    + refusals;
        }
        Optional<BigDecimal> other = areas.own()
                .filter(p -> shown(p, match.point()).compareTo(match.point().value()) != 0);
        String rank = areas.ranking() == null
                ? areas.notRanked() == null ? "" : " " + areas.notRanked()
                : " " + areas.ranking().words() + (other.isPresent() ? ", by the published figure." : ".");
        return Amounts.words(kpi, match.point().value()) + " in " + areas.period()
                + other.map(p -> " by this measure, " + Amounts.words(kpi, p) + " as published for the area")
                        .orElse("")
                + "; " + String.join(", ", others) + "."
                + Doubts.implausible(series, match.point()).map(d -> " " + d).orElse("") + rank + refusals;
    }

    private static String named(Comparator comparator) {
        return switch (comparator) {
            case ENGLAND -> "England";
            case REGION -> "the region";
            case NEIGHBOURS -> "statistical neighbours";
            case OTHER -> "another area";
        };
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    /** What a percentage or rate is a share of, as one says it. */
    static String share(@Nullable KpiBase base) {
        if (base == null) {
            return "on a base that is not recorded";
        }
        return switch (base) {
            case PLANS -> "a share of plans";
            case REQUESTS -> "a share of requests";
            case REVIEWS -> "a share of annual reviews";
            case PUPILS -> "a share of pupils";
            case POPULATION_0_24 -> "a share of residents aged 0 to 24";
            case POPULATION_0_25 -> "a share of residents aged 0 to 25";
            case APPEALABLE_DECISIONS -> "a share of appealable decisions";
            case CASES_AUDITED -> "a share of the cases audited";
            case PATIENTS_WAITING -> "a share of those waiting";
            case STAFF -> "a share of staff";
            case OTHER -> "on a base of its own";
        };
    }
}
