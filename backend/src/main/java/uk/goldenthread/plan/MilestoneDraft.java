package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What one says of a milestone. */
public record MilestoneDraft(
        @Min(value = 1, message = "Positions are counted from 1.")
        @Max(value = 999, message = "An action has at most 999 milestones.")
        int position,

        @NotNull(message = "Choose activity, milestone or stage.")
        MilestoneKind kind,

        @NotBlank(message = "Enter a title.") @Size(max = 500, message = "A title has at most 500 characters.")
        String title,

        @Nullable @Valid PlannedDate originalDue,
        @Nullable @Valid PlannedDate forecast,
        @Nullable @Valid PlannedDate actual,
        @Nullable Rating rating,
        @Nullable Confidence confidence) {}
