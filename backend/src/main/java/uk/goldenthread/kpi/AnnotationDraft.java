package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** Something that happened and may show in a measure. */
@Schema(description = "Something that happened and may show in a measure")
public record AnnotationDraft(
        @NotNull(message = "Enter the day.") @Schema(description = "When it happened")
        LocalDate onDay,

        @NotBlank(message = "Say what happened.")
        @Size(max = 500, message = "A note of an event has at most 500 characters.")
        @Schema(description = "Without names", examples = "The backlog team began.")
        @FreeText
        String text) {}
