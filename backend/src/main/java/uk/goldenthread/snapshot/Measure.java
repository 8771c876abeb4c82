package uk.goldenthread.snapshot;

import java.util.List;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.record.Grouping;

/** All that belongs to one measure beside its figures, each list oldest first. */
public record Measure(
        List<DefinitionVersionFacts> definitions,
        List<SignOffFacts> signOffs,
        List<TargetFacts> targets,
        List<CaveatFacts> caveats,
        List<RebaseFacts> rebases,
        List<AnnotationFacts> annotations,
        List<KpiActionFacts> actions,
        List<BenchmarkFacts> benchmarks) {
    private static final Grouping<DefinitionVersionFacts> DEFINITIONS =
            KpiKinds.DEFINITION_VERSION.by(DefinitionVersionFacts::kpiId);
    private static final Grouping<SignOffFacts> SIGN_OFFS = KpiKinds.SIGN_OFF.by(SignOffFacts::kpiId);
    private static final Grouping<TargetFacts> TARGETS = KpiKinds.TARGET.by(TargetFacts::kpiId);
    private static final Grouping<CaveatFacts> CAVEATS = KpiKinds.CAVEAT.by(CaveatFacts::kpiId);
    private static final Grouping<RebaseFacts> REBASES = KpiKinds.REBASE.by(RebaseFacts::kpiId);
    private static final Grouping<AnnotationFacts> ANNOTATIONS = KpiKinds.ANNOTATION.by(AnnotationFacts::kpiId);
    private static final Grouping<KpiActionFacts> ACTIONS = KpiKinds.KPI_ACTION.by(KpiActionFacts::kpiId);
    private static final Grouping<BenchmarkFacts> BENCHMARKS = KpiKinds.BENCHMARK.by(BenchmarkFacts::kpiId);

    static Measure of(ProgrammeSnapshot s, KpiFacts kpi) {
        return new Measure(
                s.of(DEFINITIONS, kpi.id()),
                s.of(SIGN_OFFS, kpi.id()),
                s.of(TARGETS, kpi.id()),
                s.of(CAVEATS, kpi.id()),
                s.of(REBASES, kpi.id()),
                s.of(ANNOTATIONS, kpi.id()),
                s.of(ACTIONS, kpi.id()),
                s.of(BENCHMARKS, kpi.id()));
    }
}
