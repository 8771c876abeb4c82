package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.Figure;
import uk.goldenthread.kpi.reference.ReferenceData;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.kpi.reference.ReferenceData.Place;
import uk.goldenthread.kpi.reference.ReferenceMeasure;

/** A published measure of a year in every area, the best first. */
@Schema(
        name = "AreaFigures",
        description =
                "A published measure of one year in every area, the best first; by name where neither direction is good")
public record Areas(
        About release,

        @Schema(description = "Code of the published measure", examples = "ehc-20wk-excl")
        String measure,

        String title,
        KpiUnit unit,
        Polarity polarity,
        @Schema(examples = "2024") String period,
        @Nullable @Schema(examples = "46.4") BigDecimal england,
        @Nullable @Schema(examples = "North West") String regionName,
        @Nullable @Schema(examples = "50.5") BigDecimal region,

        @Nullable
        @Schema(
                description = "Mean of the statistical neighbours that have a value, to two decimals",
                examples = "56.41")
        BigDecimal neighbours,

        @Schema(description = "How many neighbours have a value", examples = "10")
        int neighboursWithValue,

        @Nullable Ranking ranking,

        @Nullable
        @Schema(examples = "Not ranked: the figure is called implausible.", description = "Why there is no rank")
        String notRanked,

        @Schema(description = "The areas there were at the end of the period; one that ended before is not among them")
        List<AreaFigure> areas,

        @Nullable @Schema(description = "What a reader must know of the measure")
        String note) {

    /** How an area stands to the one of the measure. */
    @Schema(name = "AreaKinship", description = "How an area stands to the one of the measure")
    public enum Kinship {
        OWN,
        NEIGHBOUR,
        OTHER
    }

    @Schema(name = "AreaFigure", description = "The figure of an area")
    public record AreaFigure(
            @Schema(examples = "E06000006") String areaCode,
            @Schema(examples = "Halton") String name,
            Kinship kinship,
            @Nullable @Schema(examples = "56.5") BigDecimal value,

            @Nullable @Schema(description = "Why there is no value", examples = "not available")
            String symbol) {}

    public static Areas of(ReferenceData data, ReferenceMeasure measure, int year, String areaCode, Polarity polarity) {
        Map<String, Figure> figures = data.year(measure, year);
        List<Place> all = data.places().values().stream()
                .filter(p -> p.area() && p.existed(measure.to(year)))
                .toList();
        Set<String> kin = data.neighboursOf(areaCode).stream().map(Place::code).collect(Collectors.toSet());
        List<BigDecimal> values = values(figures, all);
        List<BigDecimal> near = values(figures, data.neighboursOf(areaCode));
        Optional<Place> region = data.place(areaCode).flatMap(p -> data.place(p.parent()));
        return new Areas(
                data.about(),
                measure.code(),
                measure.title(),
                measure.unit(),
                polarity,
                measure.words(year),
                value(figures, ReferenceData.ENGLAND),
                region.map(Place::name).orElse(null),
                region.map(r -> value(figures, r.code())).orElse(null),
                mean(near),
                near.size(),
                Ranking.of(value(figures, areaCode), values, polarity).orElse(null),
                null,
                all.stream()
                        .map(p -> area(
                                p, areaCode, kin, figures.getOrDefault(p.code(), data.figure(measure, year, p.code()))))
                        .sorted(order(polarity))
                        .toList(),
                measure.note().isEmpty() ? null : measure.note());
    }

    /** The same without a rank, and why. */
    Areas unranked(String why) {
        return new Areas(
                release,
                measure,
                title,
                unit,
                polarity,
                period,
                england,
                regionName,
                region,
                neighbours,
                neighboursWithValue,
                null,
                why,
                areas,
                note);
    }

    /** The figure of the measure's own area. */
    public Optional<BigDecimal> own() {
        return areas.stream()
                .filter(a -> a.kinship() == Kinship.OWN && a.value() != null)
                .findFirst()
                .map(AreaFigure::value);
    }

    private static AreaFigure area(Place p, String own, Set<String> kin, Figure f) {
        Kinship kinship =
                p.code().equals(own) ? Kinship.OWN : kin.contains(p.code()) ? Kinship.NEIGHBOUR : Kinship.OTHER;
        return new AreaFigure(
                p.code(),
                p.name(),
                kinship,
                f.value(),
                f.symbol() == null ? null : f.symbol().words());
    }

    private static Comparator<AreaFigure> order(Polarity polarity) {
        Comparator<AreaFigure> byName = Comparator.comparing(AreaFigure::name);
        Comparator<BigDecimal> rising = Comparator.naturalOrder();
        return polarity == Polarity.NONE
                ? byName
                : Comparator.comparing(
                                AreaFigure::value,
                                Comparator.nullsLast(polarity == Polarity.HIGH ? rising.reversed() : rising))
                        .thenComparing(byName);
    }

    private static List<BigDecimal> values(Map<String, Figure> figures, Collection<Place> places) {
        return places.stream()
                .map(p -> value(figures, p.code()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal value(Map<String, Figure> figures, String place) {
        Figure f = figures.get(place);
        return f == null ? null : f.value();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? null
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
