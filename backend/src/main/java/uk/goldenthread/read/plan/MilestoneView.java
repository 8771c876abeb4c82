package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** A milestone of an action. */
@Schema(description = "A step of an action")
public record MilestoneView(
        UUID id,
        int version,
        UUID actionId,
        String actionRef,
        int position,
        MilestoneKind kind,
        String title,
        @Nullable PlannedDate originalDue,
        @Nullable PlannedDate forecast,
        @Nullable PlannedDate actual,
        @Nullable Rating rating,
        @Nullable Confidence confidence,

        @Nullable @Schema(description = "For a stage counted in months from the start", examples = "6")
        Integer stageMonths,

        @Nullable @Schema(description = "Share of the action, relative to its other milestones; absent counts as 1")
        Integer weight,

        boolean closed,

        @Schema(description = "Open, and overdue by its date or by what a paper says")
        boolean late,

        @Nullable @Schema(description = "Days overdue; absent when not late or where a paper does not say by how much")
        Integer overdueDays,

        @Nullable
        @Schema(
                description = "Words of a paper that calls it overdue without giving its date",
                examples = "date not published, said to have passed")
        String overdueSaid,

        String source,
        Basis basis,
        @Nullable DateWords dateWords) {}
