package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A caveat or a question about figures. */
@Schema(description = "What a reader must know of a measure or one of its figures, or a question about it")
public record CaveatDraft(
        @NotNull(message = "Say what kind of caveat it is.") CaveatKind kind,

        @NotBlank(message = "Say what a reader must know.")
        @Size(max = 2000, message = "A caveat has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "Two providers count the wait from different days.")
        @FreeText
        String text,

        @Nullable @Schema(description = "Figure it concerns; absent for the whole measure")
        UUID observationId,

        @Nullable
        @Size(max = 200, message = "A body has at most 200 characters.")
        @Schema(description = "Body that is to answer", examples = "Integrated care board")
        @FreeText(post = true)
        String askedOf) {}
