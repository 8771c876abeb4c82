package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** Money committed or paid. */
@Schema(description = "Money committed or paid out of a workstream")
public record SpendDraft(
        @Nullable @Schema(description = "SPEND when absent; money that came back is a CREDIT_NOTE")
        SpendKind kind,

        @Nullable @Schema(description = "Budget line it belongs to")
        LineKind line,

        @NotNull(message = "Enter the day.")
        @Valid
        @Schema(description = "When it was committed or paid; to the month where only that is known")
        PlannedDate onDay,

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

        @Nullable @Schema(description = "Output it pays for; its cost per unit is worked out from what names it")
        UUID outputId) {

    SpendDraft over(@Nullable SpendDraft s) {
        return s == null
                ? this
                : new SpendDraft(
                        Overlay.or(kind, s.kind),
                        Overlay.or(line, s.line),
                        Overlay.or(onDay, s.onDay),
                        Overlay.or(pence, s.pence),
                        Overlay.or(state, s.state),
                        Overlay.text(externalRef, s.externalRef),
                        Overlay.or(description, s.description),
                        Overlay.or(outputId, s.outputId));
    }

    SpendDraft kept() {
        return new SpendDraft(
                Objects.requireNonNullElse(kind, SpendKind.SPEND),
                line,
                onDay,
                pence,
                state,
                Text.orEmpty(externalRef),
                description.strip(),
                outputId);
    }
}
