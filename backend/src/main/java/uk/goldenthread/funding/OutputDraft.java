package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** What a workstream is to deliver, in numbers. */
@Schema(description = "What a workstream is to deliver, in numbers")
public record OutputDraft(
        @NotNull(message = "Say what is counted.") OutputKind kind,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Delegates on Thrive Licensed Practitioner training")
        @FreeText
        String title,

        @Nullable
        @Size(max = 60, message = "A unit has at most 60 characters.")
        @Schema(description = "Words for one of them", examples = "delegate")
        String unit,

        @Nullable
        @Min(value = 1, message = "A planned number is at least 1.")
        @Max(value = 10_000_000, message = "A planned number is at most 10,000,000.")
        @Schema(description = "How many are planned; absent where no number is set", examples = "60")
        Integer planned,

        @Nullable @Schema(description = "By when") LocalDate due) {

    OutputDraft over(@Nullable OutputDraft s) {
        return s == null
                ? this
                : new OutputDraft(
                        Overlay.or(kind, s.kind),
                        title,
                        Overlay.text(unit, s.unit),
                        Overlay.or(planned, s.planned),
                        Overlay.or(due, s.due));
    }

    OutputDraft kept() {
        return new OutputDraft(kind, title.strip(), Text.orEmpty(unit), planned, due);
    }
}
