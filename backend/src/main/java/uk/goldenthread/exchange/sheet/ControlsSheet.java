package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.ControlDraft;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.ControlTest;
import uk.goldenthread.risk.EmergentRisk;
import uk.goldenthread.risk.Risk;
import uk.goldenthread.risk.RiskControls;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.Risks;
import uk.goldenthread.risk.TestResult;

/** Controls of risks, found by the reference of the risk and their position. One that tells of another risk is stored, and said so. */
@ApplicationScoped
public class ControlsSheet implements SheetImporter {
    private final RiskLoadService service;
    private final Risks risks;
    private final RiskControls controls;

    public ControlsSheet(RiskLoadService service, Risks risks, RiskControls controls) {
        this.service = service;
        this.risks = risks;
        this.controls = controls;
    }

    @Override
    public String sheet() {
        return "controls";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "risk_ref",
                "position",
                "description",
                "kind",
                "owner",
                "due",
                "status",
                "tested_on",
                "tested_by",
                "test_result",
                "test_note",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("kind", "owner", "due");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("risk_ref", "position");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String ref = cells.reference("risk_ref", 20);
        Integer position = cells.needed("position", cells.small("position", 1, 999));
        PlannedDate due = cells.date("due");
        ControlDraft draft = new ControlDraft(
                cells.text("description", 5000),
                cells.choice("kind", ControlKind.class),
                cells.text("owner", 200),
                due == null ? null : due.date(),
                cells.choice("status", ControlStatus.class));
        ControlTest test = test(cells);
        return Prepared.of(ref == null || position == null ? null : ref + " / " + position, loading -> {
            LoadResult loaded = service.loadControl(
                    loading.areaCode(),
                    referred(risks, loading, ref),
                    position,
                    draft,
                    test,
                    cells.provenance(loading.paper().title()));
            return Applied.of(
                    loaded.outcome(), EmergentRisk.in(draft.description()) ? List.of(EmergentRisk.WARNING) : List.of());
        });
    }

    /** Null when the row says nothing of a test. */
    private static @Nullable ControlTest test(Cells cells) {
        LocalDate on = cells.day("tested_on");
        String by = cells.text("tested_by", 200);
        TestResult result = cells.choice("test_result", TestResult.class);
        String note = cells.text("test_note", 2000);
        return on == null && by == null && result == null && note == null
                ? null
                : new ControlTest(on, by, result, note);
    }

    /** The risk of that reference, which the programme must have. */
    static UUID referred(Risks risks, Loading loading, String ref) {
        return risks.referred(loading.programmeId(), ref)
                .map(Risk::id)
                .orElseThrow(() ->
                        ProblemException.unprocessable("/riskRef", "There is no risk " + ref + " in this programme."));
    }

    @Override
    public List<String> stored(Loading loading) {
        return List.copyOf(titles(loading).keySet());
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        Map<UUID, String> refs = refs(risks, loading);
        return controls.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(c -> refs.get(c.riskId()) + " / " + c.position(), c -> c.asDraft()
                        .description()));
    }

    @Override
    public String titled() {
        return "description";
    }

    static Map<UUID, String> refs(Risks risks, Loading loading) {
        return risks.of(loading.programmeId()).stream().collect(Collectors.toMap(Risk::id, Risk::ref));
    }
}
