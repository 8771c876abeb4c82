package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;

/** Money to be moved within a grant. */
@Schema(description = "Money to be moved between workstreams of a grant, or from and to what is unallocated")
public record VirementDraft(
        @Nullable @Schema(description = "Workstream that gives; absent for what is unallocated")
        UUID fromWorkstreamId,

        @Nullable @Schema(description = "Workstream that gets; absent for what is unallocated")
        UUID toWorkstreamId,

        @NotNull(message = "Enter the amount, in pence.")
        @Min(value = 1, message = "An amount is more than 0. Money the other way is another virement.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence", examples = "1500000")
        Long pence,

        @NotBlank(message = "Say why.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "More schools asked for training than planned.")
        @FreeText
        String reason) {}
