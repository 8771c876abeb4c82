package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** A request for another date, with the dates of its action beside it. */
@Schema(description = "A request to move the agreed date of an action. Only its approval moves it.")
public record DeadlineChangeView(
        UUID id,
        int version,
        UUID actionId,
        @Schema(examples = "5.3") String actionRef,
        @Schema(examples = "Review of EHC plan processes") String actionTitle,

        @Schema(description = "Numbers of the priorities the action is listed under")
        List<Integer> priorities,

        @Nullable @Schema(description = "Agreed date it would replace; absent when none was agreed")
        PlannedDate from,

        @Schema(description = "Date asked for") PlannedDate to,

        @Nullable
        @Schema(
                description = "Days from the one to the other, negative for earlier; absent when none was agreed",
                examples = "61")
        Integer daysMoved,

        String reason,
        DeadlineCategory category,

        @Schema(description = "The kind of reason in words", examples = "recruitment")
        String categoryWords,

        DeadlineState state,

        @Schema(description = "Found as a different date in an imported sheet: the decision is not known")
        boolean imported,

        @Nullable
        @Schema(description = "Where it comes from, when it was imported", examples = "imported, decision not known")
        String importedWords,

        @Nullable
        @Schema(description = "Who asked, as personId of GET /me; that person may not decide it. Absent when imported")
        UUID requestedById,

        @Schema(description = "In which role it was asked for", examples = "sro")
        String requestedRole,

        LocalDate requestedOn,

        @Nullable @Schema(description = "Days it has waited; absent once decided or withdrawn", examples = "12")
        Integer waitingDays,

        @Schema(description = "The agreed date moved since it was asked for, so it can only be refused or withdrawn")
        boolean stale,

        @Nullable @Schema(description = "When it was decided or withdrawn")
        LocalDate decidedOn,

        @Nullable @Schema(description = "Why it was decided so")
        String decisionReason,

        @Nullable UUID meetingId,

        @Nullable
        @Schema(
                description = "The meeting that decided it; absent when the chair did between meetings",
                examples = "Halton SEND Strategic Improvement Board, 6 November 2024")
        String meeting,

        @Schema(description = "The dates of the action now, with how often and how far they moved")
        DatesView dates,

        String source,
        Basis basis) {}
