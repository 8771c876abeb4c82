package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What a stocktake is taken for, and of which day. */
public record StocktakeDraft(
        @Nullable
        @Size(max = 500, message = "A reason has at most 500 characters.")
        @Schema(examples = "Six-monthly stocktake with DfE and NHS England")
        @FreeText
        String reason,

        @Nullable @Schema(description = "A past date; absent for the state now", examples = "2024-07-15")
        LocalDate asAt) {
    static final StocktakeDraft NOW = new StocktakeDraft(null, null);
}
