package uk.goldenthread.platform.limits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit as it is published.
 *
 * @param value in the unit named beside it; 0 where a rate is not limited
 */
@Schema(description = "A limit of this installation.")
public record Limit(
        @Schema(examples = "page-size") String name,
        @Schema(examples = "500") long value,

        @Schema(description = "What the value counts", examples = "items")
        String unit,

        @Schema(examples = "Items to a page of a list, at most.")
        String meaning) {}
