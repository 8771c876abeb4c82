package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.PlannedDate;

/** Money committed or paid, with the code of its workstream. */
@Schema(description = "Money committed or paid, with the code of its workstream")
public record PlacedSpendDraft(
        @NotBlank(message = "Name the workstream by its code.")
        @Size(max = 40, message = "A code has at most 40 characters.")
        @Schema(examples = "behaviour")
        String workstreamCode,

        @Nullable @Schema(description = "SPEND when absent; money that came back is a CREDIT_NOTE")
        SpendKind kind,

        @Nullable @Schema(description = "Budget line it belongs to")
        LineKind line,

        @NotNull(message = "Enter the day.") @Valid PlannedDate onDay,

        @NotNull(message = "Enter the amount, in pence.")
        @Min(value = 1, message = "An amount is more than 0. Money that came back is a credit note.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence, never negative", examples = "30000000")
        Long pence,

        @NotNull(message = "Say whether it is committed or paid.")
        SpendState state,

        @Nullable
        @Size(max = 100, message = "A reference has at most 100 characters.")
        @Schema(description = "Reference in the ledger; unique in the grant", examples = "INV-20418")
        String externalRef,

        @NotBlank(message = "Say what it was for.")
        @Size(max = 500, message = "A description has at most 500 characters.")
        @Schema(description = "Without names of people", examples = "Thrive licences")
        @FreeText
        String description,

        @Nullable @Schema(description = "Output it pays for")
        UUID outputId) {

    SpendDraft spend() {
        return new SpendDraft(kind, line, onDay, pence, state, externalRef, description, outputId);
    }
}
