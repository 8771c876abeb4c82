package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.kpi.BenchmarkDraft;
import uk.goldenthread.kpi.Benchmarks;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.MeasureLinkService;

/** Figures of others, found by the code of the measure, whose they are and the period. */
@ApplicationScoped
public class BenchmarksSheet implements SheetImporter {
    private final MeasureLinkService service;
    private final Kpis kpis;
    private final Benchmarks benchmarks;

    public BenchmarksSheet(MeasureLinkService service, Kpis kpis, Benchmarks benchmarks) {
        this.service = service;
        this.kpis = kpis;
        this.benchmarks = benchmarks;
    }

    @Override
    public String sheet() {
        return "benchmarks";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "kpi_code", "comparator", "name", "period", "period_end", "base", "value", "note", "source", "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("kpi_code", "comparator", "period", "value");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("kpi_code", 40);
        Comparator comparator = cells.needed("comparator", cells.choice("comparator", Comparator.class));
        String name = cells.text("name", 200);
        String period = cells.reference("period", 100);
        LocalDate end = cells.day("period_end");
        KpiBase base = cells.choice("base", KpiBase.class);
        Numbers.Amount value = cells.needed("value", cells.amount("value"));
        BenchmarkDraft draft = new BenchmarkDraft(
                comparator, name, period, end, base, value == null ? null : value.value(), cells.text("note", 2000));
        return Prepared.of(
                code == null || comparator == null || period == null ? null : code + " / " + draft.words(), loading -> {
                    Kpi kpi = MeasureCodes.measure(kpis, loading, code);
                    MeasureCodes.refusePercent(kpi, value);
                    return Applied.of(service.loadBenchmark(
                            loading.areaCode(),
                            kpi.id(),
                            draft,
                            cells.provenance(loading.paper().title())));
                });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes = MeasureCodes.of(kpis, loading);
        return benchmarks.inProgramme(loading.programmeId()).stream()
                .map(b -> codes.get(b.kpiId()) + " / " + b.words())
                .toList();
    }
}
