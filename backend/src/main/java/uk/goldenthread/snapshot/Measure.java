package uk.goldenthread.snapshot;

import java.util.List;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.TargetFacts;

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
    static final Measure NOTHING =
            new Measure(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
