package uk.goldenthread.stocktake;

import static uk.goldenthread.stocktake.DocumentMaker.said;

import jakarta.annotation.Nullable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.stocktake.StocktakeMoney.*;

/** Turns the money of a snapshot into its part of the document. */
final class MoneyMaker {
    private final ProgrammeSnapshot snapshot;
    private final Money money;

    MoneyMaker(ProgrammeSnapshot snapshot) {
        this.snapshot = snapshot;
        this.money = snapshot.money();
    }

    /** Null where no money is recorded: what is absent was not said. */
    @Nullable
    StocktakeMoney money() {
        return money.funds().isEmpty() && money.asks().isEmpty()
                ? null
                : new StocktakeMoney(
                        money.funds().stream().map(this::fund).toList(),
                        money.asks().stream().map(this::ask).toList());
    }

    private StocktakeFund fund(FundFacts f) {
        Money.OfFund parts = money.of(f);
        return new StocktakeFund(
                f.id(),
                f.code(),
                f.kind().name(),
                f.title(),
                said(f.funder()),
                f.awardPence(),
                f.unallocatedPence(),
                f.awardedOn(),
                f.startsOn(),
                f.endsOn(),
                f.tolerance(),
                f.returnDays(),
                f.state().name(),
                f.closedOn(),
                said(f.closeReason()),
                said(f.notes()),
                parts.workstreams().stream().map(this::workstream).toList(),
                parts.conditions().stream()
                        .map(c -> new StocktakeCondition(
                                c.position(),
                                c.text(),
                                c.due(),
                                c.status().name(),
                                c.statusOn(),
                                said(c.evidence()),
                                said(c.evidenceUrl()),
                                code(parts, c.protectsWorkstreamId()),
                                c.minimumPence(),
                                said(c.source()),
                                c.basis()))
                        .toList(),
                parts.tranches().stream().map(t -> payment(parts, t)).toList(),
                parts.virements().stream().map(v -> virement(parts, v)).toList(),
                parts.carryForwards().stream()
                        .map(c -> new StocktakeCarryForward(
                                c.fromYear(), c.pence(), c.reason(), c.agreedOn(), said(c.source()), c.basis()))
                        .toList(),
                parts.returns().stream().map(r -> fundReturn(parts, r)).toList(),
                said(f.source()),
                f.basis());
    }

    private StocktakeWorkstream workstream(WorkstreamFacts w) {
        Money.OfWorkstream parts = money.of(w);
        return new StocktakeWorkstream(
                w.id(),
                w.code(),
                w.title(),
                said(w.objective()),
                said(w.approach()),
                said(w.lead()),
                w.allocatedPence(),
                parts.spend().stream().mapToLong(SpendFacts::signed).sum(),
                parts.spend().stream()
                        .filter(SpendFacts::paid)
                        .mapToLong(SpendFacts::signed)
                        .sum(),
                parts.spend().size(),
                parts.lines().stream()
                        .map(l -> new StocktakeLine(l.kind().name(), l.pence()))
                        .toList(),
                parts.months().stream()
                        .sorted(Comparator.comparing(MonthPlanFacts::kind).thenComparing(MonthPlanFacts::month))
                        .map(m -> new StocktakeMonth(
                                YearMonth.from(m.month()).toString(), m.kind().name(), m.pence()))
                        .toList(),
                parts.outputs().stream().map(this::output).toList(),
                parts.notes().stream()
                        .map(n -> new StocktakeVarianceNote(
                                YearMonth.from(n.month()).toString(), n.text(), n.notedOn()))
                        .toList(),
                said(w.source()),
                w.basis());
    }

    private StocktakeOutput output(OutputFacts o) {
        Money.OfOutput parts = money.of(o);
        return new StocktakeOutput(
                o.kind().name(),
                o.title(),
                said(o.unit()),
                o.planned(),
                o.due(),
                parts.deliveries().stream()
                        .map(d -> new StocktakeDelivery(
                                d.onDay(), d.number(), d.confirmed(), said(d.note()), said(d.source()), d.basis()))
                        .toList(),
                parts.actions().stream()
                        .map(l -> Labels.ref(
                                snapshot, snapshot.byId(PlanKinds.ACTION).get(l.actionId())))
                        .sorted(References.ORDER)
                        .toList(),
                snapshot.kpis().stream()
                        .filter(k ->
                                parts.kpis().stream().anyMatch(l -> l.kpiId().equals(k.id())))
                        .map(k -> k.code())
                        .toList(),
                said(o.source()),
                o.basis());
    }

    private static StocktakePayment payment(Money.OfFund parts, TrancheFacts t) {
        return new StocktakePayment(
                t.position(),
                t.pence(),
                t.due(),
                parts.conditions().stream()
                        .filter(c -> c.id().equals(t.conditionId()))
                        .findFirst()
                        .map(FundConditionFacts::position)
                        .orElse(null),
                t.receivedOn(),
                t.receivedPence(),
                said(t.source()),
                t.basis());
    }

    private static StocktakeVirement virement(Money.OfFund parts, VirementFacts v) {
        return new StocktakeVirement(
                code(parts, v.fromWorkstreamId()),
                code(parts, v.toWorkstreamId()),
                v.pence(),
                v.reason(),
                v.state().name(),
                v.requestedOn(),
                v.decidedOn(),
                said(v.decisionReason()));
    }

    @Nullable
    private static String code(Money.OfFund parts, @Nullable UUID workstream) {
        return parts.workstreams().stream()
                .filter(w -> w.id().equals(workstream))
                .findFirst()
                .map(WorkstreamFacts::code)
                .orElse(null);
    }

    private static StocktakeReturn fundReturn(Money.OfFund parts, FundReturnFacts r) {
        return new StocktakeReturn(
                r.financialYear(),
                r.quarter(),
                r.number(),
                r.state().name(),
                r.submittedOn(),
                r.approvedOn(),
                said(r.approvalReference()),
                r.sha256(),
                said(r.narrative()),
                parts.tranches().stream()
                        .filter(t -> t.id().equals(r.trancheId()))
                        .findFirst()
                        .map(TrancheFacts::position)
                        .orElse(null),
                said(r.reopenReason()),
                said(r.source()),
                r.basis());
    }

    private StocktakeAsk ask(FundingAskFacts a) {
        return new StocktakeAsk(
                a.id(),
                a.title(),
                a.askedOf(),
                BodyView.of(snapshot, a.organisationId())
                        .map(BodyView::shortName)
                        .orElse(null),
                a.pence(),
                a.askedOn(),
                a.answerDue(),
                a.outcome().name(),
                a.outcomeOn(),
                a.agreedPence(),
                said(a.note()),
                said(a.source()),
                a.basis());
    }
}
