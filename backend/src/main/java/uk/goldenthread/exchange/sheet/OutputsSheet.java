package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.funding.OutputDraft;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.OutputService;
import uk.goldenthread.funding.Outputs;

/** What workstreams are to deliver, found by the codes and the title. */
@ApplicationScoped
public class OutputsSheet implements SheetImporter {
    private final OutputService service;
    private final Outputs outputs;
    private final MoneyCodes codes;

    public OutputsSheet(OutputService service, Outputs outputs, MoneyCodes codes) {
        this.service = service;
        this.outputs = outputs;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "outputs";
    }

    @Override
    public List<String> columns() {
        return List.of("grant_code", "workstream_code", "kind", "title", "unit", "planned", "due", "source", "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("unit", "planned", "due");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "workstream_code", "kind", "title");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        String workstream = cells.reference("workstream_code", 40);
        String title = cells.reference("title", 300);
        OutputDraft draft = new OutputDraft(
                cells.choice("kind", OutputKind.class),
                title,
                cells.text("unit", 60),
                cells.small("planned", 1, 10_000_000),
                cells.day("due"));
        return Prepared.of(
                grant == null || workstream == null || title == null
                        ? null
                        : grant + " / " + workstream + " / " + title,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        codes.workstream(loading, grant, workstream),
                        draft,
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> workstreams = codes.workstreams(loading);
        return outputs.inProgramme(loading.programmeId()).stream()
                .map(o -> workstreams.get(o.workstreamId()) + " / " + o.title())
                .toList();
    }
}
