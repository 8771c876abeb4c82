package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.PlannedDate;

/** What an SRO states about an action. */
public record StatementDraft(
        @NotNull(message = "Choose a progress rating.") Rating progress,

        @Nullable @Schema(description = "Impact rating; absent when not stated")
        Rating impact,

        @Nullable
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why that impact, or why it cannot be said yet")
        @FreeText
        String impactReason,

        @Nullable Confidence confidence,

        @Nullable @Valid @Schema(description = "Expected finish")
        PlannedDate forecast,

        @Nullable @Valid @Schema(description = "When it was finished; needed for complete")
        PlannedDate actual,

        @Nullable
        @Size(max = 10000, message = "A narrative has at most 10,000 characters.")
        @Schema(description = "What happened, what is next")
        @FreeText
        String narrative,

        @NotNull(message = "Send the evidence, or an empty list.")
        @Size(max = 20, message = "A statement has at most 20 links to evidence.")
        List<@NotNull(message = "Describe the evidence.") @Valid EvidenceLink> evidence,

        @Nullable
        @Size(max = 1000, message = "A reason has at most 1,000 characters.")
        @Schema(description = "Why a complete action lacks its date, evidence or closed milestones; recorded")
        @FreeText
        String overrideReason,

        @NotNull(message = "Enter the date the statement describes.") @Schema(examples = "2024-09-30")
        LocalDate positionOn,

        @Nullable
        @Schema(description = "The cycle it is for; refused when that is closed. Absent: the open one, if any")
        UUID cycleId,

        @Nullable @Valid @Schema(description = "Words in the place of forecast or completion date; only these two here")
        DateWords dateWords) {

    public StatementDraft {
        evidence = evidence == null ? List.of() : evidence;
    }

    /** A statement for whichever cycle is open. */
    public StatementDraft(
            Rating progress,
            Rating impact,
            String impactReason,
            Confidence confidence,
            PlannedDate forecast,
            PlannedDate actual,
            String narrative,
            List<EvidenceLink> evidence,
            String overrideReason,
            LocalDate positionOn) {
        this(
                progress,
                impact,
                impactReason,
                confidence,
                forecast,
                actual,
                narrative,
                evidence,
                overrideReason,
                positionOn,
                null,
                null);
    }

    StatementDraft overriddenBy(@Nullable String reason) {
        return new StatementDraft(
                progress,
                impact,
                impactReason,
                confidence,
                forecast,
                actual,
                narrative,
                evidence,
                reason,
                positionOn,
                cycleId,
                dateWords);
    }
}
