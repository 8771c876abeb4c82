package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures of a measure as those that are entered beside them are judged: read once for many. */
final class FigureDoubts {
    /** What the doubts need to know of a figure that stands. */
    record Stand(UUID id, PeriodFit.Span span, boolean total, boolean projection, @Nullable BigDecimal figure) {
        static Stand of(KpiUnit unit, Observation o) {
            return new Stand(
                    o.id(),
                    new PeriodFit.Span(o.periodStart(), o.periodEnd()),
                    o.dimension().isEmpty(),
                    o.status() == ObservationStatus.PROJECTION,
                    o.figure(unit));
        }
    }

    private final Kpi kpi;
    private final List<Stand> stands;

    FigureDoubts(Kpi kpi, List<Stand> stands) {
        this.kpi = kpi;
        this.stands = new ArrayList<>(stands);
    }

    /** A figure was stored, or says something else now. */
    void stored(Observation figure) {
        stands.removeIf(s -> s.id().equals(figure.id()));
        stands.add(Stand.of(kpi.unit(), figure));
    }

    /**
     * What is to be said of a figure that may be right all the same.
     *
     * @param id         of the stored figure that it replaces; null for a new one
     * @param sinceStart whether its name says that it adds up since the start of a year
     */
    List<String> of(ObservationDraft draft, @Nullable UUID id, boolean sinceStart) {
        if (!draft.total() || draft.periodEnd() == null) {
            return List.of();
        }
        List<String> doubts = new ArrayList<>();
        if (sinceStart && !kpi.cumulative()) {
            doubts.add(
                    "The period's name says that the figure adds up since the start of the year. If all figures of this measure do, mark it as cumulative; else it is not one of its series.");
        }
        fit(draft, id, doubts);
        if (draft.status() != ObservationStatus.PROJECTION) {
            BigDecimal figure = figure(draft);
            doubts.addAll(SeriesRules.odd(kpi, figure, before(draft, id)));
            if (!kpi.cumulative() && !Boolean.TRUE.equals(draft.confirmed())) {
                doubts.addAll(SeriesRules.far(figure, others(id)));
            }
        }
        return doubts;
    }

    private void fit(ObservationDraft draft, @Nullable UUID id, List<String> doubts) {
        PeriodFit fit = PeriodFit.of(
                kpi.frequency(),
                kpi.cumulative(),
                new PeriodFit.Span(draft.periodStart(), draft.periodEnd()),
                stands.stream()
                        .filter(s -> s.total() && !s.projection() && !s.id().equals(id))
                        .map(Stand::span)
                        .toList());
        if (draft.status() != ObservationStatus.PROJECTION && fit != PeriodFit.FITS && fit != PeriodFit.UNDATED) {
            doubts.add("It is kept as another period, apart from the chart, the change and the limits, because it is "
                    + fit.words(kpi.frequency()) + ".");
        }
    }

    /** The figures before it, newest first. */
    private List<BigDecimal> before(ObservationDraft draft, @Nullable UUID id) {
        return series(id)
                .filter(s -> s.span().end().isBefore(draft.periodEnd()))
                .sorted(Comparator.comparing((Stand s) -> s.span().end()).reversed())
                .limit(SeriesRules.LOOK_BACK)
                .map(Stand::figure)
                .toList();
    }

    /** The other figures of the series that can be compared, oldest first. */
    private List<BigDecimal> others(@Nullable UUID id) {
        return placed(id).stream().map(p -> BigDecimal.valueOf(p.value())).toList();
    }

    /** The same in their places; one that is kept as another period is left out. */
    List<CumulativeShape.Placed> placed(@Nullable UUID but) {
        List<Stand> dated = series(but)
                .sorted(Comparator.comparing(s -> s.span().end()))
                .toList();
        return dated.stream()
                .filter(s -> PeriodFit.length(kpi.frequency(), kpi.cumulative(), s.span()) == PeriodFit.FITS)
                .map(s -> new CumulativeShape.Placed(
                        s.span().start(), s.span().end(), s.figure().doubleValue()))
                .toList();
    }

    private Stream<Stand> series(@Nullable UUID id) {
        return stands.stream()
                .filter(s -> s.total() && !s.projection() && !Objects.equals(s.id(), id))
                .filter(s -> s.figure() != null && s.span().end() != null);
    }

    private BigDecimal figure(ObservationDraft draft) {
        return kpi.unit() == KpiUnit.PERCENT && draft.numerator() != null && draft.denominator() != null
                        && draft.denominator() > 0
                ? Figures.percent(draft.numerator(), draft.denominator(), 1)
                : draft.value();
    }
}
