package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of plan an area works under. */
@Schema(description = "Kind of plan")
public record Instrument(
        @Schema(examples = "PRIORITY_ACTION_PLAN") String code,
        @Schema(examples = "Priority action plan") String name,

        @Schema(description = "Who writes or issues it, and to whom")
        String issuedBy,

        @Schema(description = "What it follows from") String followsFrom,

        @Schema(description = "Where the name is used") String source) {}
