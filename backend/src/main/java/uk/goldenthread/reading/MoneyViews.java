package uk.goldenthread.reading;

import static uk.goldenthread.reading.PlanViews.text;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import uk.goldenthread.analysis.MoneyTotals;
import uk.goldenthread.analysis.OutputFigures;
import uk.goldenthread.analysis.ReturnFigures;
import uk.goldenthread.analysis.ReturnsOwed;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.FinancialYear;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.reading.MoneyParts.*;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.MoneyRecords.*;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.ActionRow;

/** Money: pure functions of a snapshot and a day. */
public final class MoneyViews {
    private MoneyViews() {}

    public static FundView fund(ProgrammeSnapshot s, FundRow f, LocalDate today) {
        return new FundView(
                f.id(),
                f.version(),
                f.code(),
                f.kind(),
                f.title(),
                text(f.funder()),
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
                text(f.closeReason()),
                text(f.notes()),
                MoneyTotals.of(s.money(), f, today),
                ReturnsOwed.oldest(s.money(), f, today)
                        .map(o -> new ReturnDue(
                                o.year().words(),
                                o.quarter(),
                                o.dueOn(),
                                o.dueOn().isBefore(today)))
                        .orElse(null),
                f.source(),
                f.basis());
    }

    public static FundPageView page(ProgrammeSnapshot s, FundRow f, LocalDate today) {
        Money.OfFund parts = s.money().of(f);
        return new FundPageView(
                fund(s, f, today),
                parts.workstreams().stream()
                        .map(w -> workstream(s, f, w, today))
                        .toList(),
                parts.conditions().stream().map(c -> condition(c, today)).toList(),
                parts.tranches().stream().map(t -> tranche(s, f, t, today)).toList(),
                outputs(s, f, today),
                parts.virements().stream().map(v -> virement(s, f, v, today)).toList(),
                parts.carryForwards().stream().map(MoneyViews::carryForward).toList(),
                parts.returns().stream().map(r -> listed(f, r)).toList());
    }

    public static WorkstreamView workstream(ProgrammeSnapshot s, FundRow f, WorkstreamRow w, LocalDate today) {
        Money.OfWorkstream parts = s.money().of(w);
        return new WorkstreamView(
                w.id(),
                w.version(),
                w.fundId(),
                w.code(),
                w.title(),
                text(w.objective()),
                text(w.approach()),
                text(w.lead()),
                w.allocatedPence(),
                MoneyTotals.of(s.money(), f, w, today),
                lines(s, w),
                parts.outputs().size(),
                parts.spend().size(),
                w.source(),
                w.basis());
    }

    /** Lines that were agreed, and those that money was spent on without having been agreed. */
    private static List<LineView> lines(ProgrammeSnapshot s, WorkstreamRow w) {
        Money.OfWorkstream parts = s.money().of(w);
        TreeSet<LineKind> kinds = new TreeSet<>();
        parts.lines().forEach(l -> kinds.add(l.kind()));
        parts.spend().stream().map(SpendRow::line).filter(Objects::nonNull).forEach(kinds::add);
        List<LineView> out = new ArrayList<>();
        for (LineKind kind : kinds) {
            List<SpendRow> spend =
                    parts.spend().stream().filter(x -> x.line() == kind).toList();
            out.add(new LineView(
                    kind,
                    parts.lines().stream()
                            .filter(l -> l.kind() == kind)
                            .findFirst()
                            .map(BudgetLineRow::pence)
                            .orElse(null),
                    spend.stream().mapToLong(SpendRow::signed).sum(),
                    spend.stream()
                            .filter(SpendRow::paid)
                            .mapToLong(SpendRow::signed)
                            .sum()));
        }
        return List.copyOf(out);
    }

    public static BudgetView budget(ProgrammeSnapshot s, WorkstreamRow w) {
        Money.OfWorkstream parts = s.money().of(w);
        return new BudgetView(
                w.id(),
                w.version(),
                w.allocatedPence(),
                w.allocatedPence()
                        - parts.lines().stream()
                                .map(BudgetLineRow::pence)
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

    public static VarianceNoteView note(VarianceNoteRow n) {
        return new VarianceNoteView(
                n.id(), n.version(), YearMonth.from(n.month()).toString(), n.text(), n.notedBy(), n.notedOn());
    }

    public static ConditionView condition(ConditionRow c, LocalDate today) {
        return new ConditionView(
                c.id(),
                c.version(),
                c.position(),
                c.text(),
                c.due(),
                c.status(),
                c.statusOn(),
                c.due() != null && c.due().isBefore(today) && !c.status().satisfied(),
                text(c.evidence()),
                text(c.evidenceUrl()),
                c.protectsWorkstreamId(),
                c.minimumPence(),
                c.source(),
                c.basis());
    }

    public static TrancheView tranche(ProgrammeSnapshot s, FundRow f, TrancheRow t, LocalDate today) {
        ConditionRow condition = condition(s, f, t.conditionId());
        ReturnRow release = release(s, f, t);
        String waitsFor = waitsFor(condition, release);
        return new TrancheView(
                t.id(),
                t.version(),
                t.position(),
                t.pence(),
                t.due(),
                t.conditionId(),
                condition == null ? null : condition.position(),
                release == null ? null : release.id(),
                state(t, condition, release, waitsFor),
                t.receivedOn() == null && t.due() != null && t.due().isBefore(today),
                t.receivedOn() != null ? null : waitsFor,
                t.receivedOn(),
                t.receivedPence(),
                t.source(),
                t.basis());
    }

    private static TrancheState state(TrancheRow t, ConditionRow condition, ReturnRow release, String waitsFor) {
        if (t.receivedOn() != null) {
            return TrancheState.RECEIVED;
        }
        if (waitsFor != null) {
            return TrancheState.BLOCKED;
        }
        return condition == null && release == null ? TrancheState.AWAITED : TrancheState.RELEASED;
    }

    @Nullable
    private static String waitsFor(ConditionRow condition, ReturnRow release) {
        List<String> against = new ArrayList<>();
        if (condition != null && !condition.status().satisfied()) {
            against.add("condition " + condition.position() + " to be met");
        }
        if (release != null && release.state() != ReturnState.APPROVED) {
            against.add("the return " + Named.quarter(release) + " to be approved");
        }
        return against.isEmpty() ? null : Named.list(against);
    }

    @Nullable
    private static ConditionRow condition(ProgrammeSnapshot s, FundRow f, @Nullable UUID id) {
        return s.money().of(f).conditions().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The newest return that names the payment, one that gave way to a next version left out. */
    @Nullable
    private static ReturnRow release(ProgrammeSnapshot s, FundRow f, TrancheRow t) {
        return s.money().of(f).returns().stream()
                .filter(r -> t.id().equals(r.trancheId()) && r.state() != ReturnState.SUPERSEDED)
                .findFirst()
                .orElse(null);
    }

    public static SpendView spend(ProgrammeSnapshot s, WorkstreamRow w, SpendRow x) {
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
                text(x.externalRef()),
                x.description(),
                x.outputId(),
                s.money().of(w).outputs().stream()
                        .filter(o -> o.id().equals(x.outputId()))
                        .findFirst()
                        .map(OutputRow::title)
                        .orElse(null),
                x.source(),
                x.basis());
    }

    /** Spending of workstreams, the newest first. */
    public static List<SpendRow> newest(ProgrammeSnapshot s, List<WorkstreamRow> workstreams) {
        return workstreams.stream()
                .flatMap(w -> s.money().of(w).spend().stream())
                .sorted(Comparator.comparing((SpendRow x) -> x.onDay().date())
                        .thenComparing(x -> x.id().toString())
                        .reversed())
                .toList();
    }

    public static List<OutputView> outputs(ProgrammeSnapshot s, FundRow f, LocalDate today) {
        return s.money().of(f).workstreams().stream()
                .flatMap(w -> s.money().of(w).outputs().stream().map(o -> output(s, w, o, today)))
                .toList();
    }

    public static OutputView output(ProgrammeSnapshot s, WorkstreamRow w, OutputRow o, LocalDate today) {
        Money.OfOutput parts = s.money().of(o);
        return new OutputView(
                o.id(),
                o.version(),
                o.workstreamId(),
                w.code(),
                o.kind(),
                o.title(),
                text(o.unit()),
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
                                text(d.note()),
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

    private static OutputActionView action(ProgrammeSnapshot s, OutputActionRow l) {
        ActionRow action = s.index().actions().get(l.actionId());
        return new OutputActionView(
                l.id(), l.version(), l.actionId(), Named.ref(s, action), action.title(), s.progress(action));
    }

    public static VirementView virement(ProgrammeSnapshot s, FundRow f, VirementRow v, LocalDate today) {
        return new VirementView(
                v.id(),
                v.version(),
                v.fromWorkstreamId(),
                title(s, v.fromWorkstreamId()),
                v.toWorkstreamId(),
                title(s, v.toWorkstreamId()),
                v.pence(),
                v.reason(),
                v.state(),
                v.requestedBy(),
                v.requestedOn(),
                v.state() == VirementState.REQUESTED ? (int) ChronoUnit.DAYS.between(v.requestedOn(), today) : null,
                v.decidedBy(),
                v.decidedOn(),
                text(v.decisionReason()));
    }

    @Nullable
    private static String title(ProgrammeSnapshot s, @Nullable UUID workstream) {
        return workstream == null
                ? null
                : s.money().workstream(workstream).map(WorkstreamRow::title).orElse(null);
    }

    public static CarryForwardView carryForward(CarryForwardRow c) {
        return new CarryForwardView(
                c.id(),
                c.version(),
                c.fromYear(),
                new FinancialYear(Integer.parseInt(c.fromYear().substring(0, 4)))
                        .next()
                        .words(),
                c.pence(),
                c.reason(),
                c.agreedOn(),
                c.source(),
                c.basis());
    }

    /** In a list, where its figures would be too much. */
    public static ReturnView listed(FundRow f, ReturnRow r) {
        return fundReturn(f, r, null);
    }

    /** With its figures: frozen, or of today while a draft. */
    public static ReturnView whole(ProgrammeSnapshot s, FundRow f, ReturnRow r) {
        ReturnFigures figures = r.document() != null
                ? ReturnFigures.read(r.document())
                : r.state() == ReturnState.DRAFT && r.financialYear() != null
                        ? ReturnFigures.of(s.areaCode(), s.money(), f, r)
                        : null;
        return fundReturn(f, r, figures);
    }

    private static ReturnView fundReturn(FundRow f, ReturnRow r, @Nullable ReturnFigures figures) {
        boolean dated = f.returnDays() != null && r.financialYear() != null;
        return new ReturnView(
                r.id(),
                r.version(),
                r.fundId(),
                r.financialYear(),
                r.quarter(),
                r.number(),
                r.state(),
                text(r.narrative()),
                r.trancheId(),
                dated
                        ? FinancialYear.of("/financialYear", r.financialYear())
                                .ends(r.quarter())
                                .plusDays(f.returnDays())
                        : null,
                r.submittedBy(),
                r.submittedOn(),
                r.approvedBy(),
                r.approvedOn(),
                text(r.approvalReference()),
                text(r.reopenReason()),
                r.sha256(),
                figures,
                r.source(),
                r.basis());
    }

    public static FundingAskView ask(AskRow a, LocalDate today) {
        return new FundingAskView(
                a.id(),
                a.version(),
                a.title(),
                a.askedOf(),
                a.organisationId(),
                a.pence(),
                a.askedOn(),
                a.answerDue(),
                a.outcome(),
                a.outcomeOn(),
                a.agreedPence(),
                text(a.note()),
                a.outcome() == AskOutcome.AWAITED && a.askedOn() != null
                        ? (int) ChronoUnit.DAYS.between(a.askedOn(), today)
                        : null,
                a.source(),
                a.basis());
    }
}
