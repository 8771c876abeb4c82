package uk.goldenthread.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an action is listed, and as what. */
public record ListingDraft(
        @NotNull(message = "Choose the priority.") UUID priorityId,

        @NotBlank(message = "Enter the reference, e.g. 5.7.")
        @Pattern(regexp = REF, message = "A reference has up to 20 letters, digits, points and hyphens, e.g. 5.7.")
        @Schema(examples = "5.7")
        String ref) {
    public static final String REF = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,19}";
}
