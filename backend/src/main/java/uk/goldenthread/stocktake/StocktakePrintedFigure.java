package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Rating;

/** A percentage as a paper printed it, beside what the records give. */
public record StocktakePrintedFigure(
        UUID paper,

        @Schema(description = "overall, or P and the number of a priority")
        String scope,

        Rating rating,

        @Schema(description = "Per cent as printed, as a string", examples = "17")
        String value,

        @Nullable String source) {}
