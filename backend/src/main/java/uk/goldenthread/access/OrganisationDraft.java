package uk.goldenthread.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one says of an organisation. */
public record OrganisationDraft(
        @NotBlank(message = "Enter a short name.")
        @Size(max = 60, message = "A short name has at most 60 characters.")
        @Pattern(regexp = "[^;]*", message = "A short name has no semicolon; imports separate bodies by it.")
        @Schema(examples = "ICB")
        String shortName,

        @NotBlank(message = "Enter the full name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "NHS Cheshire and Merseyside Integrated Care Board")
        String name,

        @NotNull(message = "Choose a kind.") OrganisationKind kind) {}
