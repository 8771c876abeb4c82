package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What one says of a priority. */
public record PriorityDraft(
        @Min(value = 1, message = "Priorities are numbered from 1.")
        @Max(value = 99, message = "A plan has at most 99 priorities.")
        @Schema(examples = "5")
        int number,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @FreeText
        String title,

        @NotBlank(message = "Enter the inspectors' finding, word for word.")
        @Size(max = 5000, message = "A finding has at most 5,000 characters.")
        @FreeText
        String finding,

        @NotNull(message = "Name the responsible bodies.")
        @Size(max = 20, message = "A priority has at most 20 responsible bodies.")
        List<@NotNull(message = "Name a body.") UUID> organisationIds,

        @Nullable
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(description = "Senior responsible owner, as a role", examples = "Director of Education")
        @FreeText(post = true)
        String sro) {}
