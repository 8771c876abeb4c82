package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

/** The money of a stocktake: amounts in whole pence, people nowhere. Spending stands as sums; the history keeps each record. */
@Schema(description = "Grants, budgets and requests for money; amounts in whole pence; from version 4 on")
public record StocktakeMoney(
        @Schema(description = "By code") List<StocktakeFund> funds,

        @Schema(description = "In the order they were added")
        List<StocktakeAsk> asks) {

    public record StocktakeFund(
            UUID id,
            String code,
            String kind,
            String title,
            @Nullable String funder,
            long awardPence,
            long unallocatedPence,
            @Nullable LocalDate awardedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int tolerancePercent,
            @Nullable Integer returnDays,
            String state,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            @Nullable String notes,
            @Schema(description = "By code") List<StocktakeWorkstream> workstreams,
            @Schema(description = "In their order") List<StocktakeCondition> conditions,
            @Schema(description = "In their order") List<StocktakePayment> payments,

            @Schema(description = "In the order they were asked for")
            List<StocktakeVirement> virements,

            @Schema(description = "By financial year") List<StocktakeCarryForward> carryForwards,
            @Schema(description = "Newest first") List<StocktakeReturn> returns,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeWorkstream(
            UUID id,
            String code,
            String title,
            @Nullable String objective,
            @Nullable String approach,

            @Nullable @Schema(description = "Role, never a name")
            String lead,

            long allocatedPence,

            @Schema(description = "Committed and paid, without what came back")
            long committedPence,

            long paidPence,

            @Schema(description = "How many records of spending those sums are of")
            int spendRecords,

            List<StocktakeLine> lines,

            @Schema(description = "By month, profile before forecast")
            List<StocktakeMonth> months,

            List<StocktakeOutput> outputs,

            @Nullable @Schema(description = "What was said of being off the profile, by month; from version 6 on")
            List<StocktakeVarianceNote> varianceNotes,

            @Nullable String source,
            Basis basis) {}

    public record StocktakeLine(String kind, @Nullable Long pence) {}

    public record StocktakeMonth(
            @Schema(examples = "2024-06") String month, String kind, long pence) {}

    public record StocktakeVarianceNote(
            @Schema(examples = "2024-06") String month, String text, LocalDate notedOn) {}

    public record StocktakeOutput(
            String kind,
            String title,
            @Nullable String unit,
            @Nullable Integer planned,
            @Nullable LocalDate due,
            @Schema(description = "By day") List<StocktakeDelivery> deliveries,

            @Schema(description = "First references of the actions it serves")
            List<String> actions,

            @Schema(description = "Codes of the measures it is to move")
            List<String> kpis,

            @Nullable String source,
            Basis basis) {}

    public record StocktakeDelivery(
            LocalDate onDay,
            int number,
            boolean confirmed,
            @Nullable String note,

            @Nullable @Schema(description = "From version 6 on")
            String source,

            @Nullable @Schema(description = "From version 6 on")
            Basis basis) {}

    public record StocktakeCondition(
            int position,
            String text,
            @Nullable LocalDate due,
            String status,
            @Nullable LocalDate statusOn,
            @Nullable String evidence,
            @Nullable String evidenceUrl,

            @Nullable @Schema(description = "Code of the workstream it protects; from version 6 on")
            String protects,

            @Nullable @Schema(description = "What must stay there, in whole pence; from version 6 on")
            Long minimumPence,

            @Nullable @Schema(description = "From version 6 on")
            String source,

            @Nullable @Schema(description = "From version 6 on")
            Basis basis) {}

    public record StocktakePayment(
            int position,
            long pence,
            @Nullable LocalDate due,

            @Nullable @Schema(description = "Place of the condition it waits for")
            Integer condition,

            @Nullable LocalDate receivedOn,
            @Nullable Long receivedPence,

            @Nullable @Schema(description = "From version 6 on")
            String source,

            @Nullable @Schema(description = "From version 6 on")
            Basis basis) {}

    public record StocktakeVirement(
            @Nullable @Schema(description = "Code of a workstream; absent for what is unallocated")
            String from,

            @Nullable String to,
            long pence,
            String reason,
            String state,
            LocalDate requestedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason) {}

    public record StocktakeCarryForward(
            String fromYear,
            long pence,
            String reason,
            LocalDate agreedOn,

            @Nullable @Schema(description = "From version 6 on")
            String source,

            @Nullable @Schema(description = "From version 6 on")
            Basis basis) {}

    public record StocktakeReturn(
            @Nullable @Schema(examples = "2024-25") String financialYear,
            @Nullable Integer quarter,
            int number,
            String state,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalReference,

            @Nullable @Schema(description = "Of the document that was frozen")
            String sha256,

            @Nullable @Schema(description = "What is said beside the figures; from version 6 on")
            String narrative,

            @Nullable @Schema(description = "Place of the payment that its approval releases; from version 6 on")
            Integer payment,

            @Nullable @Schema(description = "Why a next version was begun; from version 6 on")
            String reopenReason,

            @Nullable String source,
            Basis basis) {}

    public record StocktakeAsk(
            UUID id,
            String title,
            String askedOf,

            @Nullable @Schema(description = "Short name of the organisation asked; from version 6 on")
            String organisation,

            @Nullable Long pence,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate answerDue,
            String outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable Long agreedPence,
            @Nullable String note,
            @Nullable String source,
            Basis basis) {}
}
