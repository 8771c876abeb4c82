package uk.goldenthread.read.money;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FinancialYear;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.read.money.MoneyParts.*;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What was agreed with funders and decided about money, and what became of requests: pure functions of a snapshot and a day. */
public final class MoneyTermsViews {
    private MoneyTermsViews() {}

    public static ConditionView condition(FundConditionFacts c, LocalDate today) {
        return new ConditionView(
                c.id(),
                c.version(),
                c.position(),
                c.text(),
                c.due(),
                c.status(),
                c.statusOn(),
                c.due() != null && c.due().isBefore(today) && !c.status().satisfied(),
                Text.orNull(c.evidence()),
                Text.orNull(c.evidenceUrl()),
                c.protectsWorkstreamId(),
                c.minimumPence(),
                c.source(),
                c.basis());
    }

    public static TrancheView tranche(ProgrammeSnapshot s, FundFacts f, TrancheFacts t, LocalDate today) {
        FundConditionFacts condition = condition(s, f, t.conditionId());
        FundReturnFacts release = release(s, f, t);
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

    private static TrancheState state(
            TrancheFacts t, FundConditionFacts condition, FundReturnFacts release, String waitsFor) {
        if (t.receivedOn() != null) {
            return TrancheState.RECEIVED;
        }
        if (waitsFor != null) {
            return TrancheState.BLOCKED;
        }
        return condition == null && release == null ? TrancheState.AWAITED : TrancheState.RELEASED;
    }

    @Nullable
    private static String waitsFor(FundConditionFacts condition, FundReturnFacts release) {
        List<String> against = new ArrayList<>();
        if (condition != null && !condition.status().satisfied()) {
            against.add("condition " + condition.position() + " to be met");
        }
        if (release != null && release.state() != ReturnState.APPROVED) {
            against.add("the return " + Labels.quarter(release) + " to be approved");
        }
        return against.isEmpty() ? null : Labels.list(against);
    }

    @Nullable
    private static FundConditionFacts condition(ProgrammeSnapshot s, FundFacts f, @Nullable UUID id) {
        return s.money().of(f).conditions().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The newest return that names the payment, one that gave way to a next version left out. */
    @Nullable
    private static FundReturnFacts release(ProgrammeSnapshot s, FundFacts f, TrancheFacts t) {
        return s.money().of(f).returns().stream()
                .filter(r -> t.id().equals(r.trancheId()) && r.state() != ReturnState.SUPERSEDED)
                .findFirst()
                .orElse(null);
    }

    public static VirementView virement(ProgrammeSnapshot s, VirementFacts v, LocalDate today) {
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
                Text.orNull(v.decisionReason()));
    }

    @Nullable
    private static String title(ProgrammeSnapshot s, @Nullable UUID workstream) {
        return workstream == null
                ? null
                : s.money().workstream(workstream).map(WorkstreamFacts::title).orElse(null);
    }

    public static CarryForwardView carryForward(CarryForwardFacts c) {
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
    public static ReturnView listed(FundFacts f, FundReturnFacts r) {
        return fundReturn(f, r, null);
    }

    /** With its figures: frozen, or of today while a draft. */
    public static ReturnView whole(ProgrammeSnapshot s, FundFacts f, FundReturnFacts r) {
        ReturnFigures figures = r.document() != null
                ? ReturnFigures.read(r.document())
                : r.state() == ReturnState.DRAFT && r.financialYear() != null
                        ? ReturnFigures.of(s.areaCode(), s.money(), f, r)
                        : null;
        return fundReturn(f, r, figures);
    }

    private static ReturnView fundReturn(FundFacts f, FundReturnFacts r, @Nullable ReturnFigures figures) {
        boolean dated = f.returnDays() != null && r.financialYear() != null;
        return new ReturnView(
                r.id(),
                r.version(),
                r.fundId(),
                r.financialYear(),
                r.quarter(),
                r.number(),
                r.state(),
                Text.orNull(r.narrative()),
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
                Text.orNull(r.approvalReference()),
                Text.orNull(r.reopenReason()),
                r.sha256(),
                figures,
                r.source(),
                r.basis());
    }

    public static FundingAskView ask(FundingAskFacts a, LocalDate today) {
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
                Text.orNull(a.note()),
                a.outcome() == AskOutcome.AWAITED && a.askedOn() != null
                        ? (int) ChronoUnit.DAYS.between(a.askedOn(), today)
                        : null,
                a.source(),
                a.basis());
    }
}
