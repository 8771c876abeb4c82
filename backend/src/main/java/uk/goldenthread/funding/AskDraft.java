package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** Money asked of somebody. */
@Schema(description = "Money asked of somebody, and what became of it")
public record AskDraft(
        @NotBlank(message = "Say what it is for.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Support of neurodevelopmental pathways")
        @FreeText
        String title,

        @NotBlank(message = "Say who was asked.")
        @Size(max = 200, message = "A body has at most 200 characters.")
        @Schema(examples = "Integrated Care Board")
        @FreeText(post = true)
        String askedOf,

        @Nullable @Schema(description = "The same body in the area's list, where it stands there")
        UUID organisationId,

        @Nullable
        @Min(value = 1, message = "An amount is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence; absent where it was not said")
        Long pence,

        @Nullable @Schema(description = "Absent where it was not said")
        LocalDate askedOn,

        @Nullable @Schema(description = "By when an answer is expected")
        LocalDate answerDue,

        @NotNull(message = "Say what became of it.") AskOutcome outcome,

        @Nullable @Schema(description = "When the outcome was known")
        LocalDate outcomeOn,

        @Nullable
        @Min(value = 1, message = "An amount is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "What was agreed, in whole pence; absent where nothing was, or it was not said")
        Long agreedPence,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "Without names")
        @FreeText
        String note) {

    AskDraft over(@Nullable AskDraft s) {
        return s == null
                ? this
                : new AskDraft(
                        title,
                        Overlay.or(askedOf, s.askedOf),
                        Overlay.or(organisationId, s.organisationId),
                        Overlay.or(pence, s.pence),
                        Overlay.or(askedOn, s.askedOn),
                        Overlay.or(answerDue, s.answerDue),
                        Overlay.or(outcome, s.outcome),
                        Overlay.or(outcomeOn, s.outcomeOn),
                        Overlay.or(agreedPence, s.agreedPence),
                        Overlay.text(note, s.note));
    }

    AskDraft kept() {
        return new AskDraft(
                title.strip(),
                askedOf.strip(),
                organisationId,
                pence,
                askedOn,
                answerDue,
                outcome,
                outcomeOn,
                agreedPence,
                Text.orEmpty(note));
    }
}
