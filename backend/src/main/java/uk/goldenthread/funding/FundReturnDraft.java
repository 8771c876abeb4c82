package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** A quarterly return while it is a draft. */
@Schema(description = "A quarterly return to the funder, while it is a draft")
public record FundReturnDraft(
        @Nullable
        @Pattern(regexp = FinancialYear.PATTERN, message = FinancialYear.MESSAGE)
        @Schema(
                description = "Needed, and never changed; absent only of a return that a paper tells of",
                examples = "2024-25")
        String financialYear,

        @Nullable
        @Min(value = 1, message = "A quarter is 1, 2, 3 or 4.")
        @Max(value = 4, message = "A quarter is 1, 2, 3 or 4.")
        @Schema(description = "1 for April to June; needed, and never changed", examples = "2")
        Integer quarter,

        @Nullable
        @Size(max = 20_000, message = "A narrative has at most 20,000 characters.")
        @Schema(description = "What is said beside the figures, without names; needed for submission")
        @FreeText
        String narrative,

        @Nullable @Schema(description = "Payment that its approval releases")
        UUID trancheId) {

    FundReturnDraft over(@Nullable FundReturnDraft s) {
        return s == null
                ? this
                : new FundReturnDraft(
                        financialYear,
                        quarter,
                        Overlay.text(narrative, s.narrative),
                        Overlay.or(trancheId, s.trancheId));
    }

    FundReturnDraft kept() {
        return new FundReturnDraft(financialYear, quarter, Text.orEmpty(narrative), trancheId);
    }
}
