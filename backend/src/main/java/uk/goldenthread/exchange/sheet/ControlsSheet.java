package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.risk.ControlDraft;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.Risk;
import uk.goldenthread.risk.RiskControls;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.Risks;

/** Controls of risks, found by the reference of the risk and their position. */
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
        return List.of("risk_ref", "position", "description", "owner", "due", "status", "source", "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("risk_ref", "position");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String ref = cells.reference("risk_ref", 20);
        Integer position = cells.needed("position", cells.small("position", 1, 999));
        String description = cells.text("description", 5000);
        String owner = cells.text("owner", 200);
        PlannedDate due = cells.date("due");
        ControlStatus status = cells.choice("status", ControlStatus.class);
        return Prepared.of(ref == null || position == null ? null : ref + " / " + position, loading -> {
            UUID risk = risks.referred(loading.programmeId(), ref)
                    .map(Risk::id)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/riskRef", "There is no risk " + ref + " in this programme."));
            return Applied.of(service.loadControl(
                    loading.areaCode(),
                    risk,
                    position,
                    new ControlDraft(description, null, owner, due == null ? null : due.date(), status),
                    null,
                    cells.provenance(loading.paper().title())));
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> refs =
                risks.of(loading.programmeId()).stream().collect(Collectors.toMap(Risk::id, Risk::ref));
        return controls.inProgramme(loading.programmeId()).stream()
                .map(c -> refs.get(c.riskId()) + " / " + c.position())
                .toList();
    }
}
