package uk.goldenthread.stocktake;

import static uk.goldenthread.stocktake.DocumentMaker.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.Measure;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.stocktake.StocktakeMeasures.*;

/** Turns the measures of a snapshot into their part of the document. */
final class MeasureMaker {
    private final ProgrammeSnapshot snapshot;

    MeasureMaker(ProgrammeSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<StocktakeKpi> measures() {
        return snapshot.kpis().stream().map(this::measure).toList();
    }

    private StocktakeKpi measure(KpiFacts k) {
        Measure beside = snapshot.measure(k);
        return new StocktakeKpi(
                k.id(),
                k.code(),
                number(k.priorityId()),
                k.title(),
                k.definition(),
                said(k.numeratorDefinition()),
                said(k.denominatorDefinition()),
                k.unit().name(),
                k.polarity().name(),
                k.frequency().name(),
                said(k.population()),
                said(k.sourceBody()),
                said(k.statutory()),
                k.headline(),
                said(k.caveat()),
                snapshot.cellsOf(k).stream().map(this::observation).toList(),
                reading(k),
                beside.definitions().stream().map(MeasureMaker::definition).toList(),
                beside.targets().stream()
                        .map(t -> new StocktakeTarget(
                                t.kind().name(),
                                t.due(),
                                word(t.dueKnown()),
                                t.value().toPlainString(),
                                said(t.note()),
                                said(t.source()),
                                t.basis()))
                        .toList(),
                beside.caveats().stream().map(c -> caveat(k, c)).toList(),
                beside.rebases().stream()
                        .map(r -> new StocktakeRebase(
                                r.fromDay(),
                                r.reason(),
                                r.state().name(),
                                r.requestedOn(),
                                r.decidedOn(),
                                said(r.decisionReason())))
                        .toList(),
                beside.signOffs().stream()
                        .map(o -> new StocktakeSignOff(
                                o.period(), o.state().name(), o.signedOn(), o.reopenedOn(), said(o.reopenReason())))
                        .toList(),
                beside.annotations().stream()
                        .map(a -> new StocktakeAnnotation(a.onDay(), a.text(), said(a.source()), a.basis()))
                        .toList(),
                beside.actions().stream()
                        .map(l -> snapshot.byId(PlanKinds.ACTION).get(l.actionId()))
                        .filter(Objects::nonNull)
                        .map(a -> Labels.ref(snapshot, a))
                        .sorted(References.ORDER)
                        .toList(),
                beside.benchmarks().stream().map(MeasureMaker::benchmark).toList(),
                said(k.source()),
                k.basis());
    }

    private StocktakeReading reading(KpiFacts k) {
        return new StocktakeReading(
                said(k.owner()),
                body(k.organisationId()),
                word(k.statistic()),
                k.ratePer(),
                word(k.base()),
                plain(k.limitValue()),
                word(k.limitUnit()),
                plain(k.expectedShare()),
                plain(k.tolerance()),
                k.dueDays(),
                k.cumulative(),
                k.baselinePoints(),
                k.screened(),
                said(k.referenceCode()),
                word(k.yearKind()),
                k.definitionNumber(),
                said(k.headlineReason()),
                k.headlineOn());
    }

    private StocktakeObservation observation(ObservationFacts o) {
        return new StocktakeObservation(
                o.period(),
                o.periodStart(),
                o.periodEnd(),
                o.numerator(),
                o.denominator(),
                plain(o.value()),
                word(o.mark()),
                said(o.asStated()),
                o.status().name(),
                said(o.caveat()),
                body(o.organisationId()),
                said(o.dimension()),
                said(o.category()),
                o.quality().stream().map(Enum::name).toList(),
                said(o.correction()),
                said(o.source()),
                o.basis());
    }

    private static StocktakeDefinition definition(DefinitionVersionFacts d) {
        return new StocktakeDefinition(
                d.number(),
                d.appliesFrom(),
                d.definition(),
                said(d.numeratorDefinition()),
                said(d.denominatorDefinition()),
                said(d.population()),
                said(d.reason()),
                d.setOn(),
                said(d.source()),
                d.basis());
    }

    private StocktakeCaveat caveat(KpiFacts k, CaveatFacts c) {
        return new StocktakeCaveat(
                c.kind().name(),
                c.text(),
                snapshot.cellsOf(k).stream()
                        .filter(o -> o.id().equals(c.observationId()))
                        .map(ObservationFacts::period)
                        .findFirst()
                        .orElse(null),
                said(c.askedOf()),
                c.state().name(),
                c.raisedOn(),
                said(c.answer()),
                c.answeredOn(),
                said(c.closeReason()),
                c.closedOn(),
                said(c.source()),
                c.basis());
    }

    private static StocktakeBenchmark benchmark(BenchmarkFacts b) {
        return new StocktakeBenchmark(
                b.comparator().name(),
                said(b.name()),
                b.period(),
                b.periodEnd(),
                word(b.base()),
                b.value().toPlainString(),
                said(b.note()),
                said(b.source()),
                b.basis());
    }

    private Integer number(UUID priority) {
        PriorityFacts row =
                priority == null ? null : snapshot.byId(PlanKinds.PRIORITY).get(priority);
        return row == null ? null : row.number();
    }

    /** Bodies are named as they are today; one that is gone keeps its identifier. */
    private String body(UUID organisation) {
        OrganisationFacts row = organisation == null
                ? null
                : snapshot.byId(AccessKinds.ORGANISATION).get(organisation);
        return row == null ? Objects.toString(organisation, null) : row.shortName();
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String word(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
