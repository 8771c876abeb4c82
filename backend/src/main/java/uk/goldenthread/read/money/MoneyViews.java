package uk.goldenthread.read.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.money.MoneyParts.*;
import uk.goldenthread.read.money.ReturnsOwed.Owed;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Money: pure functions of a snapshot and a day. */
public final class MoneyViews {
    private MoneyViews() {}

    public static FundView fund(ProgrammeSnapshot s, FundFacts f, LocalDate today) {
        return new FundView(
                f.id(),
                f.version(),
                f.code(),
                f.kind(),
                f.title(),
                Text.orNull(f.funder()),
                f.awardPence(),
                f.unallocatedPence(),
                f.awardPence() - f.unallocatedPence(),
                f.awardedOn(),
                f.startsOn(),
                f.endsOn(),
                f.tolerance(),
                f.returnDays(),
                f.state(),
                f.closedOn(),
                Text.orNull(f.closeReason()),
                Text.orNull(f.notes()),
                MoneyTotals.of(s.money(), f, today),
                ReturnsOwed.oldest(s.money(), f, today).map(o -> due(o, today)).orElse(null),
                ReturnsOwed.all(s.money(), f, today).stream()
                        .filter(o -> o.overdue(today))
                        .map(o -> due(o, today))
                        .toList(),
                f.source(),
                f.basis());
    }

    private static ReturnDue due(Owed o, LocalDate today) {
        return new ReturnDue(o.year().words(), o.quarter(), o.dueOn(), o.overdue(today));
    }

    public static FundPageView page(ProgrammeSnapshot s, FundFacts f, LocalDate today) {
        Money.OfFund parts = s.money().of(f);
        return new FundPageView(
                fund(s, f, today),
                parts.workstreams().stream()
                        .map(w -> workstream(s, f, w, today))
                        .toList(),
                parts.conditions().stream()
                        .map(c -> MoneyTermsViews.condition(c, today))
                        .toList(),
                parts.tranches().stream()
                        .map(t -> MoneyTermsViews.tranche(s, f, t, today))
                        .toList(),
                outputs(s, f, today),
                parts.virements().stream()
                        .map(v -> MoneyTermsViews.virement(s, v, today))
                        .toList(),
                parts.carryForwards().stream()
                        .map(MoneyTermsViews::carryForward)
                        .toList(),
                parts.returns().stream().map(r -> MoneyTermsViews.listed(f, r)).toList());
    }

    public static WorkstreamView workstream(ProgrammeSnapshot s, FundFacts f, WorkstreamFacts w, LocalDate today) {
        Money.OfWorkstream parts = s.money().of(w);
        return new WorkstreamView(
                w.id(),
                w.version(),
                w.fundId(),
                w.code(),
                w.title(),
                Text.orNull(w.objective()),
                Text.orNull(w.approach()),
                Text.orNull(w.lead()),
                w.allocatedPence(),
                MoneyTotals.of(s.money(), f, w, today),
                lines(s, w),
                parts.outputs().size(),
                parts.spend().size(),
                w.source(),
                w.basis());
    }

    /** Lines that were agreed, and those that money was spent on without having been agreed. */
    private static List<LineView> lines(ProgrammeSnapshot s, WorkstreamFacts w) {
        Money.OfWorkstream parts = s.money().of(w);
        TreeSet<LineKind> kinds = new TreeSet<>();
        parts.lines().forEach(l -> kinds.add(l.kind()));
        parts.spend().stream().map(SpendFacts::line).filter(Objects::nonNull).forEach(kinds::add);
        List<LineView> out = new ArrayList<>();
        for (LineKind kind : kinds) {
            List<SpendFacts> spend =
                    parts.spend().stream().filter(x -> x.line() == kind).toList();
            out.add(new LineView(
                    kind,
                    parts.lines().stream()
                            .filter(l -> l.kind() == kind)
                            .findFirst()
                            .map(BudgetLineFacts::pence)
                            .orElse(null),
                    spend.stream().mapToLong(SpendFacts::signed).sum(),
                    spend.stream()
                            .filter(SpendFacts::paid)
                            .mapToLong(SpendFacts::signed)
                            .sum()));
        }
        return List.copyOf(out);
    }

    public static BudgetView budget(ProgrammeSnapshot s, WorkstreamFacts w) {
        Money.OfWorkstream parts = s.money().of(w);
        return new BudgetView(
                w.id(),
                w.version(),
                w.allocatedPence(),
                w.allocatedPence()
                        - parts.lines().stream()
                                .map(BudgetLineFacts::pence)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                lines(s, w),
                months(parts, MonthKind.PROFILE),
                months(parts, MonthKind.FORECAST),
                parts.notes().stream().map(MoneyViews::note).toList());
    }

    private static List<MonthView> months(Money.OfWorkstream parts, MonthKind kind) {
        return parts.months().stream()
                .filter(m -> m.kind() == kind)
                .map(m -> new MonthView(YearMonth.from(m.month()).toString(), m.pence()))
                .toList();
    }

    public static VarianceNoteView note(VarianceNoteFacts n) {
        return new VarianceNoteView(
                n.id(), n.version(), YearMonth.from(n.month()).toString(), n.text(), n.notedBy(), n.notedOn());
    }

    public static SpendView spend(ProgrammeSnapshot s, WorkstreamFacts w, SpendFacts x) {
        return new SpendView(
                x.id(),
                x.version(),
                x.fundId(),
                x.workstreamId(),
                w.code(),
                x.kind(),
                x.line(),
                x.onDay(),
                x.pence(),
                x.state(),
                Text.orNull(x.externalRef()),
                x.description(),
                x.outputId(),
                s.money().of(w).outputs().stream()
                        .filter(o -> o.id().equals(x.outputId()))
                        .findFirst()
                        .map(OutputFacts::title)
                        .orElse(null),
                x.source(),
                x.basis());
    }

    /** Spending of workstreams, the newest first. */
    public static List<SpendFacts> newest(ProgrammeSnapshot s, List<WorkstreamFacts> workstreams) {
        return workstreams.stream()
                .flatMap(w -> s.money().of(w).spend().stream())
                .sorted(Comparator.comparing((SpendFacts x) -> x.onDay().date())
                        .thenComparing(x -> x.id().toString())
                        .reversed())
                .toList();
    }

    public static List<OutputView> outputs(ProgrammeSnapshot s, FundFacts f, LocalDate today) {
        return s.money().of(f).workstreams().stream()
                .flatMap(w -> s.money().of(w).outputs().stream().map(o -> output(s, w, o, today)))
                .toList();
    }

    public static OutputView output(ProgrammeSnapshot s, WorkstreamFacts w, OutputFacts o, LocalDate today) {
        Money.OfOutput parts = s.money().of(o);
        return new OutputView(
                o.id(),
                o.version(),
                o.workstreamId(),
                w.code(),
                o.kind(),
                o.title(),
                Text.orNull(o.unit()),
                o.planned(),
                o.due(),
                OutputFigures.of(s.money(), o, today),
                parts.deliveries().stream()
                        .map(d -> new DeliveryView(
                                d.id(),
                                d.version(),
                                d.onDay(),
                                d.number(),
                                d.confirmed(),
                                Text.orNull(d.note()),
                                d.source(),
                                d.basis()))
                        .toList(),
                parts.actions().stream().map(l -> action(s, l)).toList(),
                parts.kpis().stream()
                        .flatMap(l -> s.kpis().stream()
                                .filter(k -> k.id().equals(l.kpiId()))
                                .map(k -> new OutputKpiView(l.id(), l.version(), k.id(), k.code(), k.title())))
                        .toList(),
                o.source(),
                o.basis());
    }

    private static OutputActionView action(ProgrammeSnapshot s, OutputActionFacts l) {
        ActionFacts action = s.byId(PlanKinds.ACTION).get(l.actionId());
        return new OutputActionView(
                l.id(), l.version(), l.actionId(), Labels.ref(s, action), action.title(), s.progress(action));
    }
}
