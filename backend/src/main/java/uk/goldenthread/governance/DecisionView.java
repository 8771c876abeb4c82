package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as readers of the plan see it. */
@Schema(description = "What a meeting decided about a record")
public record DecisionView(
        UUID id,
        int version,
        UUID programmeId,
        UUID meetingId,

        @Schema(
                description = "Board, title and day of the meeting",
                examples = "Halton SEND Strategic Improvement Board, 6 November 2024")
        String meeting,

        @Schema(examples = "DEADLINE_CHANGE") String kind,

        @Schema(description = "The kind in words", examples = "another date for an action")
        String kindWords,

        @Schema(description = "The record it is about") UUID subjectId,

        @Schema(
                description = "What was decided about, as on an agenda",
                examples = "5.3 Review of EHC plan processes: January 2025")
        String subject,

        DecisionOutcome outcome,
        @Nullable @Schema(description = "Why, as minuted") String reason,
        DecisionState state,

        @Nullable @Schema(description = "Who recorded it; absent in lists of a whole programme")
        String recordedBy,

        LocalDate recordedOn,

        @Nullable @Schema(description = "The chair who confirmed or struck it; absent in lists of a whole programme")
        String confirmedBy,

        @Nullable @Schema(description = "When it was confirmed or struck")
        LocalDate confirmedOn,

        @Nullable @Schema(description = "Why it was struck") String struckReason,

        @Nullable @Schema(description = "Days it has waited for the chair; absent once confirmed or struck")
        Integer waitingDays,

        @Nullable
        @Schema(
                description =
                        "What you may do with it now: confirm, strike. Absent in lists of a whole programme, which are the same for all")
        List<String> allowed) {}
