package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.record.PlannedDate;

@Schema(description = "The four dates of an action, and what they say on the day of the view")
public record DatesView(
        @Nullable @Schema(description = "First agreed; never changes")
        PlannedDate original,

        @Nullable @Schema(description = "After approved re-dating")
        PlannedDate revised,

        @Nullable @Schema(description = "Expected finish as last stated")
        PlannedDate forecast,

        @Nullable @Schema(description = "Finished") PlannedDate actual,

        @Nullable @Schema(description = "The date now agreed: revised, else original")
        PlannedDate due,

        @Schema(description = "The agreed date has passed and it is not complete")
        boolean late,

        @Nullable
        @Schema(description = "Days from the agreed date to the view's day, or to the finish when finished late")
        Integer daysLate,

        @Nullable @Schema(description = "Days by which the agreed date was moved, all re-datings together")
        Integer slippageDays,

        @Schema(description = "How often the agreed date was moved", examples = "2")
        int timesRedated,

        @Nullable @Schema(description = "What the plan writes in the place of dates that it does not know")
        DateWords words) {}
