package uk.goldenthread.survey;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/** What one says of a survey. */
public record SurveyDraft(
        @NotBlank(message = "Enter the code.")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}",
                message = "A code has up to 40 letters, digits, points and hyphens, e.g. parent-carer.")
        String code,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @FreeText
        String title,

        @NotBlank(message = "Say who is asked.")
        @Size(max = 300, message = "An audience has at most 300 characters.")
        @FreeText
        String audience) {

    SurveyDraft over(@Nullable SurveyDraft stored) {
        SurveyDraft old = stored == null ? new SurveyDraft(code, null, null) : stored;
        return new SurveyDraft(code, Overlay.text(title, old.title), Overlay.text(audience, old.audience));
    }
}
