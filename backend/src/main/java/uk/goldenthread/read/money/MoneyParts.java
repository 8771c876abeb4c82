package uk.goldenthread.read.money;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** Money as the API shows it: whole pence, without names; who did something is their identifier. */
public final class MoneyParts {
    private MoneyParts() {}

    @Schema(description = "A grant or budget with its totals")
    public record FundView(
            UUID id,
            int version,
            @Schema(examples = "dbv") String code,
            FundKind kind,
            String title,
            @Nullable String funder,
            @Schema(examples = "100000000") long awardPence,

            @Schema(description = "What no workstream has; workstreams and this are the award, always")
            long unallocatedPence,

            @Schema(description = "What its workstreams have together")
            long allocatedPence,

            @Nullable LocalDate awardedOn,

            @Nullable @Schema(description = "First day on which money may be spent; absent where not known")
            LocalDate startsOn,

            @Nullable @Schema(description = "Last day on which money may be spent; absent where not known")
            LocalDate endsOn,

            @Schema(description = "Per cent by which payments may differ from the profile unexplained", examples = "10")
            int tolerance,

            @Nullable
            @Schema(description = "Days after a quarter by which its return is due; absent when none are owed")
            Integer returnDays,

            FundState state,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            @Nullable String notes,
            MoneyTotals totals,

            @Nullable @Schema(description = "Quarter whose return is due next or overdue; absent when none is owed")
            ReturnDue nextReturn,

            @Schema(description = "Every return whose day has passed and that was not submitted, the oldest first")
            List<ReturnDue> overdueReturns,

            String source,
            Basis basis) {}

    @Schema(description = "A grant or budget with all that belongs to it but its spending")
    public record FundPageView(
            FundView grant,

            @Schema(description = "By code") List<WorkstreamView> workstreams,
            List<ConditionView> conditions,
            List<TrancheView> tranches,
            List<OutputView> outputs,

            @Schema(description = "As asked for") List<VirementView> virements,
            List<CarryForwardView> carryForwards,

            @Schema(description = "Newest first, without their figures")
            List<ReturnView> returns) {}

    @Schema(description = "A part of a grant with its totals")
    public record WorkstreamView(
            UUID id,
            int version,
            UUID fundId,
            @Schema(examples = "behaviour") String code,
            String title,
            @Nullable String objective,
            @Nullable String approach,
            @Nullable String lead,
            @Schema(examples = "69000000") long allocatedPence,
            MoneyTotals totals,

            @Schema(description = "What its money is spent on")
            List<LineView> lines,

            @Schema(description = "How many outputs it has") int outputs,

            @Schema(description = "How many records of spending it has")
            int spendRecords,

            String source,
            Basis basis) {}

    @Schema(description = "A budget line and what was spent of it")
    public record LineView(
            LineKind kind,

            @Nullable @Schema(description = "Absent where the line is named without an amount")
            Long pence,

            @Schema(description = "Committed and paid of this line")
            long committedPence,

            long paidPence) {}

    @Schema(description = "The budget of a workstream, as it is sent back to replace it")
    public record BudgetView(
            UUID workstreamId,
            int version,
            long allocatedPence,

            @Schema(description = "What no line names an amount for")
            long unlinedPence,

            List<LineView> lines,
            List<MonthView> profile,
            List<MonthView> forecast,

            @Schema(description = "Explanations of variances, by month")
            List<VarianceNoteView> notes) {}

    @Schema(description = "What is to be spent in a month")
    public record MonthView(@Schema(examples = "2024-04") String month, long pence) {}

    @Schema(description = "Why a workstream is ahead of or behind its profile")
    public record VarianceNoteView(
            UUID id,
            int version,
            @Schema(examples = "2024-09") String month,
            String text,

            @Nullable @Schema(description = "As personId of GET /me")
            UUID notedById,

            LocalDate notedOn) {}

    @Schema(description = "A condition of a grant")
    public record ConditionView(
            UUID id,
            int version,
            int position,
            String text,
            @Nullable LocalDate due,
            ConditionStatus status,

            @Nullable @Schema(description = "Since when it stands so")
            LocalDate statusOn,

            @Schema(description = "Its day has passed and it is neither met nor waived")
            boolean overdue,

            @Nullable String evidence,
            @Nullable String evidenceUrl,
            @Nullable UUID protectsWorkstreamId,
            @Nullable Long minimumPence,
            String source,
            Basis basis) {}

    /** Where a payment stands. */
    public enum TrancheState {
        /** Neither due nor received. */
        AWAITED,
        /** Its condition is not met, or the return that releases it is not approved. */
        BLOCKED,
        /** Nothing stands against it. */
        RELEASED,
        RECEIVED
    }

    @Schema(description = "A payment of an award")
    public record TrancheView(
            UUID id,
            int version,
            int position,
            long pence,
            @Nullable LocalDate due,
            @Nullable UUID conditionId,

            @Nullable @Schema(description = "Place of that condition")
            Integer conditionPosition,

            @Nullable @Schema(description = "Return whose approval releases it")
            UUID returnId,

            TrancheState state,

            @Schema(description = "Its day has passed and it was not received")
            boolean overdue,

            @Nullable @Schema(description = "What stands against it")
            String waitsFor,

            @Nullable LocalDate receivedOn,
            @Nullable Long receivedPence,
            String source,
            Basis basis) {}

    @Schema(description = "Money committed or paid")
    public record SpendView(
            UUID id,
            int version,
            UUID fundId,
            UUID workstreamId,
            @Schema(examples = "behaviour") String workstreamCode,
            SpendKind kind,
            @Nullable LineKind line,
            PlannedDate onDay,

            @Schema(description = "Never negative; a credit note takes it away")
            long pence,

            SpendState state,
            @Nullable String externalRef,
            String description,
            @Nullable UUID outputId,
            @Nullable String outputTitle,
            String source,
            Basis basis) {}

    @Schema(description = "What a workstream is to deliver, what was delivered, and what that is for")
    public record OutputView(
            UUID id,
            int version,
            UUID workstreamId,
            @Schema(examples = "behaviour") String workstreamCode,
            OutputKind kind,
            String title,
            @Nullable @Schema(examples = "delegate") String unit,
            @Nullable Integer planned,
            @Nullable LocalDate due,
            OutputFigures figures,
            List<DeliveryView> deliveries,
            List<OutputActionView> actions,
            List<OutputKpiView> kpis,
            String source,
            Basis basis) {}

    @Schema(description = "What was delivered on a day, or is confirmed for one to come")
    public record DeliveryView(
            UUID id,
            int version,
            LocalDate onDay,
            int number,
            boolean confirmed,
            @Nullable String note,
            String source,
            Basis basis) {}

    @Schema(description = "An action that an output serves")
    public record OutputActionView(
            UUID id,
            int version,
            UUID actionId,
            @Schema(examples = "5.3") String ref,
            String title,

            @Nullable @Schema(description = "Absent while nobody has reported on it")
            Rating progress) {}

    @Schema(description = "A measure that an output is to move")
    public record OutputKpiView(
            UUID id,
            int version,
            UUID kpiId,
            @Schema(examples = "ehc-20wk") String code,
            String title) {}

    @Schema(description = "Money to be moved within a grant")
    public record VirementView(
            UUID id,
            int version,

            @Nullable @Schema(description = "Absent for what is unallocated")
            UUID fromWorkstreamId,

            @Nullable String fromTitle,

            @Nullable @Schema(description = "Absent for what is unallocated")
            UUID toWorkstreamId,

            @Nullable String toTitle,
            long pence,
            String reason,
            VirementState state,

            @Schema(description = "Who asked, as personId of GET /me; that person may not decide it")
            UUID requestedById,

            LocalDate requestedOn,

            @Nullable @Schema(description = "Days it has waited; absent once decided")
            Integer waitingDays,

            @Nullable UUID decidedById,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason) {}

    @Schema(description = "Money that stands over into the next financial year")
    public record CarryForwardView(
            UUID id,
            int version,
            @Schema(examples = "2024-25") String fromYear,
            @Schema(examples = "2025-26") String toYear,
            long pence,
            String reason,
            LocalDate agreedOn,
            String source,
            Basis basis) {}

    @Schema(description = "A quarterly return to a funder")
    public record ReturnView(
            UUID id,
            int version,
            UUID fundId,

            @Nullable @Schema(description = "Absent where a paper does not say", examples = "2024-25")
            String financialYear,

            @Nullable @Schema(examples = "2") Integer quarter,
            @Schema(description = "Version, from 1") int number,
            ReturnState state,
            @Nullable String narrative,

            @Nullable @Schema(description = "Payment that its approval releases")
            UUID trancheId,

            @Nullable @Schema(description = "By when it is due; absent when no day is set")
            LocalDate dueOn,

            @Nullable UUID submittedById,
            @Nullable LocalDate submittedOn,
            @Nullable UUID approvedById,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalReference,

            @Nullable @Schema(description = "Why this version follows the one before it")
            String reopenReason,

            @Nullable @Schema(description = "SHA-256 of the frozen document; absent while a draft")
            String sha256,

            @Nullable
            @Schema(
                    description =
                            "What it tells the funder: frozen once submitted, of today while a draft; absent in lists, and where only a paper tells of it")
            ReturnFigures figures,

            String source,
            Basis basis) {}

    @Schema(description = "Money asked of somebody, and what became of it")
    public record FundingAskView(
            UUID id,
            int version,
            String title,
            String askedOf,
            @Nullable UUID organisationId,

            @Nullable @Schema(description = "Absent where it was not said")
            Long pence,

            @Nullable LocalDate askedOn,
            @Nullable LocalDate answerDue,
            AskOutcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable Long agreedPence,
            @Nullable String note,

            @Nullable @Schema(description = "Days it has waited for an answer; absent once answered, or undated")
            Integer waitingDays,

            String source,
            Basis basis) {}
}
