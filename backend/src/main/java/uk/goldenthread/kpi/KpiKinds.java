package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.References;

/** What is kept of measures and their figures. */
@ApplicationScoped
public class KpiKinds implements KindsOfRoom {
    public static final Kind<KpiFacts> KPI = Kind.of("kpi", KpiFacts.class)
            .inOrder(Comparator.comparing(KpiFacts::code))
            .erasable("caveat", "headlineReason")
            .called(RecordKind.KPI, "the measure");

    public static final Kind<ObservationFacts> OBSERVATION = Kind.of("observation", ObservationFacts.class)
            .inOrder(ObservationFacts.OLDEST_FIRST)
            .erasable("caveat", "asStated", "correction")
            .called(RecordKind.OBSERVATION, "a figure");

    public static final Kind<DefinitionVersionFacts> DEFINITION_VERSION = Kind.of(
                    "definition_version", DefinitionVersionFacts.class)
            .inOrder(Comparator.comparingInt(DefinitionVersionFacts::number))
            .erasable("reason")
            .called(RecordKind.DEFINITION_VERSION, "a definition");

    public static final Kind<SignOffFacts> SIGN_OFF =
            Kind.of("sign_off", SignOffFacts.class).erasable("reopenReason").called(RecordKind.SIGN_OFF, "a sign-off");

    public static final Kind<TargetFacts> TARGET = Kind.of("target", TargetFacts.class)
            .inOrder(Comparator.comparing(
                            TargetFacts::due, Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
                    .thenComparing(TargetFacts::id, References.UUID_ORDER))
            .erasable("note")
            .called(RecordKind.TARGET, "a target");

    public static final Kind<CaveatFacts> CAVEAT = Kind.of("caveat", CaveatFacts.class)
            .erasable("text", "answer", "closeReason")
            .called(RecordKind.CAVEAT, "a caveat");

    public static final Kind<RebaseFacts> REBASE = Kind.of("rebase", RebaseFacts.class)
            .inOrder(Comparator.comparing(RebaseFacts::fromDay))
            .erasable("reason", "decisionReason")
            .called(RecordKind.REBASE, "a request for new limits");

    public static final Kind<AnnotationFacts> ANNOTATION = Kind.of("annotation", AnnotationFacts.class)
            .inOrder(Comparator.comparing(AnnotationFacts::onDay)
                    .thenComparing(AnnotationFacts::id, References.UUID_ORDER))
            .erasable("text")
            .called(RecordKind.ANNOTATION, "an annotation");

    public static final Kind<KpiActionFacts> KPI_ACTION = Kind.of("kpi_action", KpiActionFacts.class);

    public static final Kind<BenchmarkFacts> BENCHMARK = Kind.of("benchmark", BenchmarkFacts.class)
            .inOrder(Comparator.comparing(
                            BenchmarkFacts::periodEnd,
                            Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
                    .thenComparing(BenchmarkFacts::id, References.UUID_ORDER))
            .erasable("note")
            .called(RecordKind.BENCHMARK, "a benchmark");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(
                KPI,
                OBSERVATION,
                DEFINITION_VERSION,
                SIGN_OFF,
                TARGET,
                CAVEAT,
                REBASE,
                ANNOTATION,
                KPI_ACTION,
                BENCHMARK);
    }
}
