package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far an action is by its milestones: reached or no longer required, of all")
public record MilestoneCount(
        int closed,
        int total,

        @Nullable
        @Schema(description = "Share closed in whole per cent by weight; absent without milestones", examples = "60")
        Integer percent,

        @Nullable @Schema(description = "The furthest stage reached", examples = "6-month stage")
        String stageReached,

        @Schema(examples = "3 of 5 milestones, 6-month stage reached")
        String sentence) {}
