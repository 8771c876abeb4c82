package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.MonthKind;
import uk.goldenthread.funding.OutputKind;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** The rows of money. Amounts are whole pence. */
public final class MoneyRecords {
    private MoneyRecords() {}

    public record FundRow(
            UUID id,
            int version,
            String code,
            FundKind kind,
            String title,
            String funder,
            long awardPence,
            long unallocatedPence,
            LocalDate awardedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            int tolerance,
            Integer returnDays,
            FundState state,
            LocalDate closedOn,
            String closeReason,
            String notes,
            String source,
            Basis basis) {}

    public record WorkstreamRow(
            UUID id,
            int version,
            UUID fundId,
            String code,
            String title,
            String objective,
            String approach,
            String lead,
            long allocatedPence,
            String source,
            Basis basis) {}

    public record ConditionRow(
            UUID id,
            int version,
            UUID fundId,
            int position,
            String text,
            LocalDate due,
            ConditionStatus status,
            LocalDate statusOn,
            String evidence,
            String evidenceUrl,
            UUID protectsWorkstreamId,
            Long minimumPence,
            String source,
            Basis basis) {}

    public record TrancheRow(
            UUID id,
            int version,
            UUID fundId,
            int position,
            long pence,
            LocalDate due,
            UUID conditionId,
            LocalDate receivedOn,
            Long receivedPence,
            String source,
            Basis basis) {}

    public record BudgetLineRow(UUID id, int version, UUID workstreamId, LineKind kind, Long pence) {}

    /** What is to be spent in a month, which is given by its first day. */
    public record MonthRow(UUID id, int version, UUID workstreamId, LocalDate month, MonthKind kind, long pence) {}

    public record OutputRow(
            UUID id,
            int version,
            UUID workstreamId,
            OutputKind kind,
            String title,
            String unit,
            Integer planned,
            LocalDate due,
            String source,
            Basis basis) {}

    public record DeliveryRow(
            UUID id,
            int version,
            UUID outputId,
            LocalDate onDay,
            int number,
            boolean confirmed,
            String note,
            String source,
            Basis basis) {}

    public record SpendRow(
            UUID id,
            int version,
            UUID fundId,
            UUID workstreamId,
            UUID outputId,
            SpendKind kind,
            LineKind line,
            PlannedDate onDay,
            long pence,
            SpendState state,
            String externalRef,
            String description,
            String source,
            Basis basis) {
        /** The amount, negative for what came back. */
        public long signed() {
            return kind.signed(pence);
        }

        public boolean paid() {
            return state == SpendState.PAID;
        }
    }

    public record VarianceNoteRow(
            UUID id, int version, UUID workstreamId, LocalDate month, String text, UUID notedBy, LocalDate notedOn) {}

    public record VirementRow(
            UUID id,
            int version,
            UUID fundId,
            UUID fromWorkstreamId,
            UUID toWorkstreamId,
            long pence,
            String reason,
            VirementState state,
            UUID requestedBy,
            LocalDate requestedOn,
            UUID decidedBy,
            LocalDate decidedOn,
            String decisionReason) {}

    public record CarryForwardRow(
            UUID id,
            int version,
            UUID fundId,
            String fromYear,
            long pence,
            String reason,
            LocalDate agreedOn,
            String source,
            Basis basis) {}

    public record AskRow(
            UUID id,
            int version,
            String title,
            String askedOf,
            UUID organisationId,
            Long pence,
            LocalDate askedOn,
            LocalDate answerDue,
            AskOutcome outcome,
            LocalDate outcomeOn,
            Long agreedPence,
            String note,
            String source,
            Basis basis) {}

    public record OutputActionRow(UUID id, int version, UUID outputId, UUID actionId) {}

    public record OutputKpiRow(UUID id, int version, UUID outputId, UUID kpiId) {}

    public record ReturnRow(
            UUID id,
            int version,
            UUID fundId,
            String financialYear,
            Integer quarter,
            int number,
            ReturnState state,
            String narrative,
            UUID trancheId,
            String document,
            String sha256,
            UUID submittedBy,
            LocalDate submittedOn,
            UUID approvedBy,
            LocalDate approvedOn,
            String approvalReference,
            String reopenReason,
            String source,
            Basis basis) {}
}
