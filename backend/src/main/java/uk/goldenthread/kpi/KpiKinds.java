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
            .called(RecordKind.KPI, "the measure")
            .told("title", KpiFacts::title)
            .toldFromTo("code", KpiFacts::code)
            // A new version of the definition has a sentence of its own.
            .told("definition", KpiFacts::definition, KpiKinds::sameDefinition)
            .told("numerator", KpiFacts::numeratorDefinition, KpiKinds::sameDefinition)
            .told("denominator", KpiFacts::denominatorDefinition, KpiKinds::sameDefinition)
            .told("population", KpiFacts::population, KpiKinds::sameDefinition)
            .told("unit", KpiFacts::unit)
            .told("direction that is good", KpiFacts::polarity)
            .told("frequency", KpiFacts::frequency)
            .told("source", KpiFacts::sourceBody)
            .told("statutory expectation", KpiFacts::statutory)
            .told("caveat", KpiFacts::caveat)
            // A paper shows it otherwise; a decision has a sentence of its own.
            .told("whether it is a headline", KpiFacts::headline, (was, now) -> now.headlineOn() == null)
            .told("owner", KpiFacts::owner)
            .told("body that supplies it", KpiFacts::organisationId)
            .told("statistic", KpiFacts::statistic)
            .told("per how many", KpiFacts::ratePer)
            .told("what it is a share of", KpiFacts::base)
            .told("statutory limit", KpiFacts::limitValue)
            .told("unit of the statutory limit", KpiFacts::limitUnit)
            .told("share the law expects", KpiFacts::expectedShare)
            .told("tolerance", KpiFacts::tolerance)
            .told("when its figures are due", KpiFacts::dueDays)
            .told("whether it adds up within a year", KpiFacts::cumulative)
            .told("points of its control limits", KpiFacts::baselinePoints)
            .told("screening of its control limits", KpiFacts::screened)
            .told("open data it is compared with", KpiFacts::referenceCode)
            .told("kind of year", KpiFacts::yearKind)
            .told("priority", KpiFacts::priorityId);

    public static final Kind<ObservationFacts> OBSERVATION = Kind.of("observation", ObservationFacts.class)
            .inOrder(ObservationFacts.OLDEST_FIRST)
            .erasable("caveat", "asStated", "correction")
            .called(RecordKind.OBSERVATION, "a figure")
            .told("first day", ObservationFacts::periodStart)
            .told("last day", ObservationFacts::periodEnd)
            // Where they are all there is, the figure itself was revised.
            .told(
                    "words of the paper",
                    ObservationFacts::asStated,
                    (was, now) -> now.value() != null || now.numerator() != null)
            .told("caveat", ObservationFacts::caveat)
            .told("body that supplies it", ObservationFacts::organisationId)
            .told("marks of quality", ObservationFacts::quality);

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

    private static boolean sameDefinition(KpiFacts was, KpiFacts now) {
        return was.definitionNumber().equals(now.definitionNumber());
    }
}
