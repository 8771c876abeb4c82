package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.PlannedDate;

/** What one says of a milestone. */
public record MilestoneDraft(
        @Min(value = 1, message = "Positions are counted from 1.")
        @Max(value = 999, message = "An action has at most 999 milestones.")
        int position,

        @NotNull(message = "Choose activity, milestone or stage.")
        MilestoneKind kind,

        @NotBlank(message = "Enter a title.")
        @Size(max = 500, message = "A title has at most 500 characters.")
        @FreeText
        String title,

        @Nullable @Valid PlannedDate originalDue,
        @Nullable @Valid PlannedDate forecast,
        @Nullable @Valid PlannedDate actual,
        @Nullable Rating rating,
        @Nullable Confidence confidence,

        @Nullable
        @Min(value = 1, message = "A stage is at least 1 month from the start.")
        @Max(value = 60, message = "A stage is at most 60 months from the start.")
        @Schema(description = "For a stage counted in months, 6, 12, 18; absent for a named stage", examples = "6")
        Integer stageMonths,

        @Nullable
        @Min(value = 1, message = "A weight is at least 1.")
        @Max(value = 100, message = "A weight is at most 100.")
        @Schema(description = "Share of the action it stands for, relative to its other milestones; absent counts as 1")
        Integer weight,

        @Nullable
        @Size(max = 300, message = "What a paper says has at most 300 characters.")
        @Schema(
                description = "Words of a paper that calls it overdue without giving its date",
                examples = "date not published, said to have passed")
        @FreeText
        String overdueSaid,

        @Nullable
        @Min(value = 0, message = "Days overdue are counted from 0.")
        @Max(value = 3650, message = "That is more than ten years overdue.")
        @Schema(description = "Days overdue as that paper says; absent where it does not")
        Integer overdueSaidDays,

        @Nullable @Valid @Schema(description = "Words in the place of original date or forecast; only these two here")
        DateWords dateWords) {

    /** A place of which nothing is said yet. */
    static MilestoneDraft at(int position) {
        return new MilestoneDraft(position, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A milestone of which only the ordinary is said. */
    public MilestoneDraft(
            int position,
            MilestoneKind kind,
            String title,
            PlannedDate originalDue,
            PlannedDate forecast,
            PlannedDate actual,
            Rating rating,
            Confidence confidence) {
        this(position, kind, title, originalDue, forecast, actual, rating, confidence, null, null, null, null, null);
    }
}
