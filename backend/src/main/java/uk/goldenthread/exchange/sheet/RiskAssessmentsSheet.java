package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.risk.AssessmentDraft;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskAssessments;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.Risks;

/** Scores of risks, found by the reference of the risk, the kind and the day. A score never changes, only the next one follows. */
@ApplicationScoped
public class RiskAssessmentsSheet implements SheetImporter {
    /** A matrix has at most so many steps; the one in force may have fewer. */
    private static final int STEPS = 5;

    private final RiskLoadService service;
    private final Risks risks;
    private final RiskAssessments assessments;

    public RiskAssessmentsSheet(RiskLoadService service, Risks risks, RiskAssessments assessments) {
        this.service = service;
        this.risks = risks;
        this.assessments = assessments;
    }

    @Override
    public String sheet() {
        return "risk-assessments";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "risk_ref", "kind", "likelihood", "impact", "assessed_on", "assessed_by", "reason", "source", "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("risk_ref", "kind", "assessed_on");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String ref = cells.reference("risk_ref", 20);
        AssessmentKind kind = cells.needed("kind", cells.choice("kind", AssessmentKind.class));
        Integer likelihood = cells.needed("likelihood", cells.small("likelihood", 1, STEPS));
        Integer impact = cells.needed("impact", cells.small("impact", 1, STEPS));
        LocalDate on = cells.needed("assessed_on", cells.day("assessed_on"));
        String by = cells.text("assessed_by", 200);
        String reason = cells.needed("reason", cells.text("reason", 2000));
        return Prepared.of(
                ref == null || kind == null || on == null ? null : ref + " / " + kind + " / " + on, loading -> {
                    UUID risk = ControlsSheet.referred(risks, loading, ref);
                    AssessmentDraft draft = new AssessmentDraft(kind, likelihood, impact, on, reason);
                    LoadResult loaded = service.loadAssessment(
                            loading.areaCode(),
                            risk,
                            draft,
                            on,
                            by,
                            cells.provenance(loading.paper().title()));
                    return Applied.of(loaded.outcome(), service.doubts(risk, draft, on));
                });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> refs = ControlsSheet.refs(risks, loading);
        return assessments.inProgramme(loading.programmeId()).stream()
                .map(a -> refs.get(a.riskId()) + " / " + a.kind() + " / " + a.assessedOn())
                .toList();
    }
}
