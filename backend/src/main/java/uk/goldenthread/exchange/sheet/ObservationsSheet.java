package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.KpiService;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.ObservationDraft;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Observations;
import uk.goldenthread.platform.problem.ProblemException;

/** Values of measures, found by the code of the measure and the period. */
@ApplicationScoped
public class ObservationsSheet implements SheetImporter {
    private final KpiService service;
    private final Kpis kpis;
    private final Observations observations;

    public ObservationsSheet(KpiService service, Kpis kpis, Observations observations) {
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
        ObservationDraft draft = new ObservationDraft(
                period,
                start,
                end,
                numerator,
                denominator,
                value == null ? null : value.value(),
                asStated,
                status,
                caveat);
        return Prepared.of(code == null || period == null ? null : code + " / " + period, loading -> {
            Kpi kpi = kpis.coded(loading.programmeId(), code)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/kpiCode", "There is no measure " + code + " in this programme."));
            if (value != null && value.percent() && kpi.unit() != KpiUnit.PERCENT) {
                throw ProblemException.unprocessable(
                        "/value",
                        "A per cent sign does not belong here: the unit of " + code + " is "
                                + kpi.unit().name().toLowerCase(java.util.Locale.ROOT) + ".");
            }
            if (end != null && end.isAfter(loading.paper().reportedOn())) {
                throw ProblemException.unprocessable(
                        "/periodEnd",
                        "The period ends after the day it is reported on ("
                                + loading.paper().reportedOn() + ").");
            }
            return Applied.of(service.loadObservation(
                    loading.areaCode(),
                    kpi.id(),
                    draft,
                    cells.provenance(loading.paper().title())));
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes = kpis.of(loading.programmeId()).stream().collect(Collectors.toMap(Kpi::id, Kpi::code));
        return observations.inProgramme(loading.programmeId()).stream()
                .map(o -> codes.get(o.kpiId()) + " / " + o.period())
                .toList();
    }
}
