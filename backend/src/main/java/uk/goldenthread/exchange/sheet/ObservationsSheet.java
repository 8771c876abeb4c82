package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.kpi.FigureLoader;
import uk.goldenthread.kpi.FigureText;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.ObservationDraft;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Observations;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.kpi.TimeIdentifiers;
import uk.goldenthread.platform.problem.ProblemException;

/** Values of measures, found by the code of the measure and the period. */
@ApplicationScoped
public class ObservationsSheet implements SheetImporter {
    private final FigureLoader service;
    private final Kpis kpis;
    private final Observations observations;

    public ObservationsSheet(FigureLoader service, Kpis kpis, Observations observations) {
        this.service = service;
        this.kpis = kpis;
        this.observations = observations;
    }

    @Override
    public String sheet() {
        return "observations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "kpi_code",
                "period",
                "time_identifier",
                "period_start",
                "period_end",
                "numerator",
                "denominator",
                "value",
                "as_stated",
                "status",
                "caveat",
                "dimension",
                "category",
                "quality",
                "correction",
                "confirmed",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("kpi_code", "period");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("kpi_code", 40);
        String period = period(cells);
        LocalDate start = cells.day("period_start");
        LocalDate end = cells.day("period_end");
        FigureText figure = figure(cells);
        boolean marked = cells.mark("numerator") != null || cells.mark("denominator") != null;
        Long numerator = marked ? null : cells.whole("numerator");
        Long denominator = marked ? null : cells.whole("denominator");
        String asStated = cells.text("as_stated", 2000);
        ObservationStatus status = cells.choice("status", ObservationStatus.class);
        String caveat = cells.text("caveat", 5000);
        String dimension = cells.text("dimension", 60);
        String category = cells.text("category", 100);
        List<QualityFlag> quality = cells.choices("quality", QualityFlag.class);
        String correction = cells.text("correction", 2000);
        Boolean confirmed = cells.yesNo("confirmed");
        ObservationDraft draft = new ObservationDraft(
                period,
                start,
                end,
                numerator,
                denominator,
                null,
                null,
                null,
                asStated,
                status,
                caveat,
                dimension,
                category,
                quality,
                correction,
                confirmed);
        return Prepared.of(code == null || period == null ? null : ref(code, period, dimension, category), loading -> {
            Kpi kpi = MeasureCodes.measure(kpis, loading, code);
            FigureLoader.FigureLoaded stored = loading.shared(
                            FigureLoader.Load.class,
                            () -> service.begin(
                                    loading.areaCode(),
                                    loading.paper().years(),
                                    loading.paper().reportedOn()))
                    .store(
                            kpi.id(),
                            draft,
                            figure,
                            cells.provenance(loading.paper().title()));
            return Applied.of(stored.loaded().outcome(), stored.notes());
        });
    }

    /** The period in people's words; DfE's two columns are one name. */
    private static String period(Cells cells) {
        String period = cells.reference("period", 100);
        String identifier = cells.text("time_identifier", 60);
        if (period == null || identifier == null) {
            return period;
        }
        try {
            return TimeIdentifiers.name(period, identifier);
        } catch (ProblemException e) {
            cells.fault("time_identifier", e.getMessage());
            return period;
        }
    }

    /** The value; where a mark stands in place of a numerator or denominator there is no figure either. */
    private static FigureText figure(Cells cells) {
        StatisticalMark counted = cells.mark("numerator");
        StatisticalMark of = cells.mark("denominator");
        if (!cells.blank("value") || counted == null && of == null) {
            return cells.figure("value");
        }
        String written = cells.shown("numerator") + " of " + cells.shown("denominator");
        return new FigureText(written, null, counted != null ? counted : of, null, "", false, "");
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes = MeasureCodes.of(kpis, loading);
        return observations.inProgramme(loading.programmeId()).stream()
                .map(o -> ref(codes.get(o.kpiId()), o.period(), o.dimension(), o.category()))
                .toList();
    }

    private static String ref(String code, String period, String dimension, String category) {
        return code + " / " + period
                + (dimension == null || dimension.isEmpty() ? "" : " / " + dimension + " / " + category);
    }
}
