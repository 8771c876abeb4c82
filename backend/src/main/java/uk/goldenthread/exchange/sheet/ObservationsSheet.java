package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.ObservationDraft;
import uk.goldenthread.kpi.ObservationService;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Observations;
import uk.goldenthread.kpi.QualityFlag;

/** Values of measures, found by the code of the measure and the period. */
@ApplicationScoped
public class ObservationsSheet implements SheetImporter {
    private final ObservationService service;
    private final Kpis kpis;
    private final Observations observations;

    public ObservationsSheet(ObservationService service, Kpis kpis, Observations observations) {
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
        String period = cells.reference("period", 100);
        LocalDate start = cells.day("period_start");
        LocalDate end = cells.day("period_end");
        Long numerator = cells.whole("numerator");
        Long denominator = cells.whole("denominator");
        Numbers.Amount value = cells.amount("value");
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
                value == null ? null : value.value(),
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
            MeasureCodes.refusePercent(kpi, value);
            return Applied.of(service.load(
                    loading.areaCode(),
                    kpi.id(),
                    draft,
                    loading.paper().reportedOn(),
                    cells.provenance(loading.paper().title())));
        });
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
