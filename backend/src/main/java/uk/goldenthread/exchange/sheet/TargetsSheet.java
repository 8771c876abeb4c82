package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.TargetDraft;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.TargetService;
import uk.goldenthread.kpi.Targets;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** What measures are to reach, found by the code of the measure, whose target it is and the day. */
@ApplicationScoped
public class TargetsSheet implements SheetImporter {
    private final TargetService service;
    private final Kpis kpis;
    private final Targets targets;

    public TargetsSheet(TargetService service, Kpis kpis, Targets targets) {
        this.service = service;
        this.kpis = kpis;
        this.targets = targets;
    }

    @Override
    public String sheet() {
        return "targets";
    }

    @Override
    public List<String> columns() {
        return List.of("kpi_code", "kind", "due", "value", "note", "source", "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("note");
    }

    @Override
    public Set<String> keys() {
        return Set.of("kpi_code", "kind", "value");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("kpi_code", 40);
        TargetKind kind = cells.needed("kind", cells.choice("kind", TargetKind.class));
        PlannedDate due = cells.date("due");
        Numbers.Amount value = cells.needed("value", cells.amount("value"));
        TargetDraft draft = new TargetDraft(
                kind,
                due == null ? null : due.date(),
                due == null ? null : due.precision(),
                value == null ? null : value.value(),
                cells.text("note", 2000));
        return Prepared.of(code == null || kind == null ? null : ref(code, draft), loading -> {
            Kpi kpi = MeasureCodes.measure(kpis, loading, code);
            MeasureCodes.refusePercent(kpi, value);
            Provenance provenance = cells.provenance(loading.paper().title());
            LoadResult loaded = service.load(loading.areaCode(), kpi.id(), draft, provenance);
            return Applied.of(
                    loaded.outcome(),
                    loaded.outcome() == LoadResult.Outcome.UNCHANGED ? List.of() : service.odd(kpi.id(), draft));
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes = MeasureCodes.of(kpis, loading);
        return targets.inProgramme(loading.programmeId()).stream()
                .map(t -> ref(codes.get(t.kpiId()), t.asDraft()))
                .toList();
    }

    private static String ref(String code, TargetDraft target) {
        return code + " / " + target.kind() + (target.day() == null ? "" : " / " + target.day());
    }
}
