package uk.goldenthread.kpi.reference;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release in memory, immutable.
 *
 * @param places     England, its regions and its areas, by code
 * @param neighbours statistical neighbours of each area, the closest first
 * @param figures    by measure, year and place
 */
public record ReferenceData(
        About about,
        Map<String, ReferenceMeasure> measures,
        Map<String, Place> places,
        Map<String, List<Place>> neighbours,
        Map<String, Map<Integer, Map<String, Figure>>> figures) {
    public static final String ENGLAND = "E92000001";

    /** What a release is and whose words its licence asks for. */
    @Schema(name = "Release", description = "A release of published open data, the same for all areas")
    public record About(
            @Schema(examples = "dfe-2026-04.2") String code,

            @Schema(examples = "DfE SEND measures by local authority, April 2026")
            String title,

            @Schema(description = "When its source was published or last changed", examples = "2026-04-08")
            LocalDate releasedOn,

            String source,

            @Schema(
                    description = "Words its licence asks for",
                    examples = "Contains public sector information licensed under the Open Government Licence v3.0.")
            String attribution,

            @Schema(description = "SHA-256 of its file") String sha256) {}

    /**
     * England, a region or an area.
     *
     * @param parent code of what it lies in; empty for England
     * @param since  first day of an area that came from others; null where it was always there
     * @param until  last day of an area that went into others; null where it is still there
     */
    public record Place(
            String code,
            String name,
            String parent,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        /** Ranks of a past year count the councils of that year. */
        public boolean existed(LocalDate day) {
            return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
        }

        public boolean area() {
            return !parent.isEmpty() && !parent.equals(ENGLAND);
        }
    }

    public Optional<ReferenceMeasure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    public Optional<Place> place(@Nullable String code) {
        return Optional.ofNullable(code).map(places::get);
    }

    public List<Place> neighboursOf(String areaCode) {
        return neighbours.getOrDefault(areaCode, List.of());
    }

    public Figure figure(ReferenceMeasure measure, int year, String place) {
        return year(measure, year).getOrDefault(place, Figure.MISSING);
    }

    /** By place, what was published for a year. */
    public Map<String, Figure> year(ReferenceMeasure measure, int year) {
        return figures.getOrDefault(measure.code(), Map.of()).getOrDefault(year, Map.of());
    }

    /** The newest year of a measure whose figures were public on a day. */
    public OptionalInt newest(ReferenceMeasure measure, LocalDate day) {
        return figures.getOrDefault(measure.code(), Map.of()).keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(year -> !measure.publishedBy(year).isAfter(day))
                .max();
    }
}
