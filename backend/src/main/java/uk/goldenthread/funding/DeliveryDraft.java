package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** What was delivered of an output on a day, or is confirmed for a day to come. */
@Schema(description = "What was delivered of an output on a day, or is confirmed for one to come")
public record DeliveryDraft(
        @NotNull(message = "Enter the day.") @Schema(examples = "2024-06-14")
        LocalDate onDay,

        @NotNull(message = "Say how many.")
        @Min(value = 1, message = "At least one was delivered.")
        @Max(value = 10_000_000, message = "A number is at most 10,000,000.")
        @Schema(examples = "17")
        Integer number,

        @NotNull(message = "Say whether they are confirmed only, or delivered.")
        @Schema(description = "true: confirmed for that day, not delivered yet", examples = "false")
        Boolean confirmed,

        @Nullable
        @Size(max = 1000, message = "A note has at most 1,000 characters.")
        @Schema(description = "Without names of people", examples = "From 11 schools.")
        @FreeText
        String note) {

    DeliveryDraft over(@Nullable DeliveryDraft s) {
        return s == null
                ? this
                : new DeliveryDraft(
                        onDay,
                        Overlay.or(number, s.number),
                        Overlay.or(confirmed, s.confirmed),
                        Overlay.text(note, s.note));
    }

    DeliveryDraft kept() {
        return new DeliveryDraft(onDay, number, confirmed, Text.orEmpty(note));
    }
}
