package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A review of a risk. */
@Schema(name = "RiskReviewDraft", description = "A review of a risk")
public record ReviewDraft(
        @NotNull(message = "Say when it was reviewed.") LocalDate reviewedOn,

        @Nullable @Schema(description = "Absent when no other review is agreed")
        LocalDate nextReview,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "What it found, without names", examples = "Unchanged; the panel meets in January.")
        @FreeText
        String note) {}
