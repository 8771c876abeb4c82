package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The figures of a measure as those that are entered beside them are judged: read once, and kept in order for thousands of rows. */
final class FigureDoubts {
    /** Figures further away in time than this overlap nothing: longer than any period and the gap between two. */
    private static final int NEAR = 800;

    /** What the doubts need to know of a figure that stands: a dated total that is no projection. */
    record Stand(UUID id, PeriodFit.Span span, @Nullable BigDecimal figure) {
        private static final Comparator<Stand> BY_END =
                Comparator.comparing((Stand s) -> s.span().end()).thenComparing(Stand::id);

        private static Stand at(LocalDate end) {
            return new Stand(new UUID(0, 0), new PeriodFit.Span(end, end), null);
        }
    }

    private final Kpi kpi;
    private final TreeSet<Stand> stands = new TreeSet<>(Stand.BY_END);
    private final Map<UUID, Stand> byId = new HashMap<>();
    private int shorter;
    /** Of those that can be compared; null when one was taken away since it was computed. */
    private Spread spread = Spread.NONE;

    FigureDoubts(Kpi kpi, Collection<StandingFigure> figures) {
        this.kpi = kpi;
        figures.forEach(this::stored);
    }

    /** A figure was stored, or says something else now. */
    void stored(StandingFigure figure) {
        Stand old = byId.remove(figure.id());
        if (old != null) {
            stands.remove(old);
            shorter -= length(old) == PeriodFit.SHORTER ? 1 : 0;
            spread = null;
        }
        if (figure.periodEnd() == null
                || !figure.dimension().isEmpty()
                || figure.status() == ObservationStatus.PROJECTION) {
            return;
        }
        Stand now = new Stand(
                figure.id(), new PeriodFit.Span(figure.periodStart(), figure.periodEnd()), figure.figure(kpi.unit()));
        byId.put(now.id(), now);
        stands.add(now);
        shorter += length(now) == PeriodFit.SHORTER ? 1 : 0;
        if (spread != null && comparable(now)) {
            spread = spread.with(now.figure());
        }
    }

    private PeriodFit length(Stand stand) {
        return PeriodFit.length(kpi.frequency(), kpi.cumulative(), stand.span());
    }

    private boolean comparable(Stand stand) {
        return stand.figure() != null && length(stand) == PeriodFit.FITS;
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
        if (draft.status() == ObservationStatus.PROJECTION) {
            return doubts;
        }
        PeriodFit fit = fit(draft, id);
        if (fit != PeriodFit.FITS && fit != PeriodFit.UNDATED) {
            doubts.add("It is kept as another period, apart from the chart, the change and the limits, because it is "
                    + fit.words(kpi.frequency()) + ".");
            return doubts;
        }
        BigDecimal figure = figure(draft);
        doubts.addAll(SeriesRules.odd(kpi, figure, before(draft, id)));
        if (!kpi.cumulative() && !Boolean.TRUE.equals(draft.confirmed())) {
            doubts.addAll(SeriesRules.far(figure, others(id)));
        }
        return doubts;
    }

    private PeriodFit fit(ObservationDraft draft, @Nullable UUID id) {
        PeriodFit.Span span = new PeriodFit.Span(draft.periodStart(), draft.periodEnd());
        // Only where some are shorter than the frequency do all figures say which of them make the series.
        boolean alone = shorter == 0 && PeriodFit.length(kpi.frequency(), kpi.cumulative(), span) == PeriodFit.FITS;
        Collection<Stand> beside = alone
                ? stands.subSet(
                        Stand.at(span.end().minusDays(NEAR)),
                        Stand.at(span.end().plusDays(NEAR)))
                : stands;
        return PeriodFit.of(
                kpi.frequency(),
                kpi.cumulative(),
                span,
                beside.stream().filter(s -> !s.id().equals(id)).map(Stand::span).toList());
    }

    /** The figures before it, newest first. */
    private List<BigDecimal> before(ObservationDraft draft, @Nullable UUID id) {
        return stands.headSet(Stand.at(draft.periodEnd()), false).descendingSet().stream()
                .filter(s -> s.figure() != null && !s.id().equals(id))
                .limit(SeriesRules.LOOK_BACK)
                .map(Stand::figure)
                .toList();
    }

    /** How far the other figures of the series lie apart. */
    private Spread others(@Nullable UUID id) {
        boolean own = id != null && byId.containsKey(id);
        if (spread != null && !own) {
            return spread;
        }
        Spread rest = Spread.NONE;
        for (Stand stand : stands) {
            rest = comparable(stand) && !stand.id().equals(id) ? rest.with(stand.figure()) : rest;
        }
        spread = own ? spread : rest;
        return rest;
    }

    /** The figures that can be compared in their places, oldest first. */
    List<CumulativeShape.Placed> placed() {
        return stands.stream()
                .filter(this::comparable)
                .map(s -> new CumulativeShape.Placed(
                        s.span().start(), s.span().end(), s.figure().doubleValue()))
                .toList();
    }

    private BigDecimal figure(ObservationDraft draft) {
        return kpi.unit() == KpiUnit.PERCENT
                        && draft.numerator() != null
                        && draft.denominator() != null
                        && draft.denominator() > 0
                ? Figures.percent(draft.numerator(), draft.denominator(), 1)
                : draft.value();
    }
}
