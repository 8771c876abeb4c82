package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.WorkstreamDraft;
import uk.goldenthread.funding.WorkstreamService;

/** Workstreams of grants, found by both codes. What a paper names as budget lines without an amount stands in one cell. */
@ApplicationScoped
public class WorkstreamsSheet implements SheetImporter {
    private final WorkstreamService service;
    private final MoneyCodes codes;

    public WorkstreamsSheet(WorkstreamService service, MoneyCodes codes) {
        this.service = service;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "workstreams";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code",
                "code",
                "title",
                "objective",
                "approach",
                "lead",
                "allocated",
                "lines",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("objective", "approach", "lead");
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return codes.titles(loading);
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "code", "allocated");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        String code = cells.reference("code", 40);
        WorkstreamDraft draft = new WorkstreamDraft(
                code,
                cells.text("title", 300),
                cells.text("objective", 5000),
                cells.text("approach", 5000),
                cells.text("lead", 200),
                cells.pence("allocated"));
        List<LineKind> lines = cells.choices("lines", LineKind.class);
        return Prepared.of(
                grant == null || code == null ? null : grant + " / " + code,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        codes.fund(loading, grant),
                        draft,
                        lines,
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return List.copyOf(codes.workstreams(loading).values());
    }
}
