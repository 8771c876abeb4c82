package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.kpi.CaveatDraft;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatService;
import uk.goldenthread.kpi.Caveats;
import uk.goldenthread.kpi.Kpis;

/** Caveats about measures, found by their words. */
@ApplicationScoped
public class CaveatsSheet implements SheetImporter {
    private final CaveatService service;
    private final Kpis kpis;
    private final Caveats caveats;

    public CaveatsSheet(CaveatService service, Kpis kpis, Caveats caveats) {
        this.service = service;
        this.kpis = kpis;
        this.caveats = caveats;
    }

    @Override
    public String sheet() {
        return "caveats";
    }

    @Override
    public List<String> columns() {
        return List.of("kpi_code", "kind", "text", "asked_of", "answer", "closed_because", "source", "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("kpi_code", "kind", "text");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("kpi_code", 40);
        CaveatKind kind = cells.needed("kind", cells.choice("kind", CaveatKind.class));
        String text = cells.reference("text", 2000);
        String asked = cells.text("asked_of", 200);
        String answer = cells.text("answer", 2000);
        String closed = cells.text("closed_because", 2000);
        CaveatDraft draft = new CaveatDraft(kind, text, null, asked);
        return Prepared.of(
                code == null || text == null ? null : ref(code, text),
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        MeasureCodes.measure(kpis, loading, code).id(),
                        draft,
                        answer,
                        closed,
                        loading.paper().reportedOn(),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes = MeasureCodes.of(kpis, loading);
        return caveats.inProgramme(loading.programmeId()).stream()
                .map(c -> ref(codes.get(c.kpiId()), c.text()))
                .toList();
    }

    private static String ref(String code, String text) {
        return code + " / " + (text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }
}
