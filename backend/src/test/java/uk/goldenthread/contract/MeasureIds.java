package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.kpi.AnnotationDraft;
import uk.goldenthread.kpi.BenchmarkDraft;
import uk.goldenthread.kpi.CaveatDraft;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatService;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.Drafts;
import uk.goldenthread.kpi.KpiActionDraft;
import uk.goldenthread.kpi.MeasureLinkService;
import uk.goldenthread.kpi.ObservationService;
import uk.goldenthread.kpi.RebaseDraft;
import uk.goldenthread.kpi.RebaseService;
import uk.goldenthread.kpi.SignOffService;
import uk.goldenthread.kpi.TargetDraft;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.TargetService;
import uk.goldenthread.plan.Provenance;

/** A record of each kind that belongs to a measure. */
@ApplicationScoped
class MeasureIds {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private final ObservationService observations;
    private final SignOffService signOffs;
    private final TargetService targets;
    private final CaveatService caveats;
    private final RebaseService rebases;
    private final MeasureLinkService links;

    MeasureIds(
            ObservationService observations,
            SignOffService signOffs,
            TargetService targets,
            CaveatService caveats,
            RebaseService rebases,
            MeasureLinkService links) {
        this.observations = observations;
        this.signOffs = signOffs;
        this.targets = targets;
        this.caveats = caveats;
        this.rebases = rebases;
        this.links = links;
    }

    void furnish(String area, UUID kpi, UUID action, UUID person, Map<String, Object> ids) {
        ids.put(
                "observationId",
                observations
                        .load(area, kpi, Drafts.share("2023", 34, 62), DAY, Provenance.ENTERED)
                        .id());
        ids.put("signOffId", signOffs.sign(area, kpi, "2023", person).id());
        TargetDraft target = new TargetDraft(TargetKind.IMPROVEMENT, DAY, BigDecimal.valueOf(60), null);
        ids.put("targetId", targets.load(area, kpi, target, Provenance.ENTERED).id());
        CaveatDraft caveat = new CaveatDraft(CaveatKind.DEFINITION, "What is counted?", null, null);
        ids.put("caveatId", caveats.raise(area, kpi, caveat, person).id());
        ids.put(
                "rebaseId",
                rebases.ask(area, kpi, new RebaseDraft(DAY, "A second team began."), person)
                        .id());
        ids.put(
                "annotationId",
                links.annotate(area, kpi, new AnnotationDraft(DAY, "The team began."))
                        .id());
        ids.put("kpiActionId", links.link(area, kpi, new KpiActionDraft(action)).id());
        BenchmarkDraft england =
                new BenchmarkDraft(Comparator.ENGLAND, null, "2023", null, null, BigDecimal.valueOf(50.3), null);
        ids.put("benchmarkId", links.compare(area, kpi, england).id());
    }
}
