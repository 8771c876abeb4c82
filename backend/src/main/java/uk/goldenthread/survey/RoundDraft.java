package uk.goldenthread.survey;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * What one says of a round of a survey.
 *
 * @param responses     how many answered; null when that is not published
 * @param responsesNote why there is no number
 * @param baseline      the round that later ones are compared with
 */
public record RoundDraft(
        @Min(value = 1, message = "Positions are counted from 1.")
        @Max(value = 999, message = "A survey has at most 999 rounds.")
        int position,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @FreeText
        String title,

        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,

        @Nullable @Min(value = 0, message = "A number of responses is 0 or more.")
        Integer responses,

        @Nullable @Size(max = 1000, message = "A note has at most 1,000 characters.") @FreeText
        String responsesNote,

        @NotNull(message = "Say yes or no: is it the baseline?")
        Boolean baseline) {

    RoundDraft over(@Nullable RoundDraft stored) {
        RoundDraft old = stored == null ? new RoundDraft(position, null, null, null, null, null, null) : stored;
        return new RoundDraft(
                position,
                Overlay.text(title, old.title),
                Overlay.or(opensOn, old.opensOn),
                Overlay.or(closesOn, old.closesOn),
                Overlay.or(responses, old.responses),
                Overlay.text(responsesNote, old.responsesNote),
                Overlay.or(baseline, old.baseline));
    }
}
