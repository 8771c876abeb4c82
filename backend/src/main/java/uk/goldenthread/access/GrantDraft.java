package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A role proposed for somebody. */
public record GrantDraft(
        @NotNull(message = "Choose a role.")
        @Schema(description = "A role of GET /reference/permissions", examples = "sro")
        String role,

        @NotBlank(message = "Say for whom, as a post.")
        @Size(max = 200, message = "A post has at most 200 characters.")
        @Pattern(regexp = "[^@]*", message = "Name the post, not the person: no e-mail address.")
        @Schema(
                description = "For whom, as a post and never a name: it stays in the history",
                examples = "Designated clinical officer")
        @FreeText(post = true)
        String post,

        @Nullable @Schema(description = "Body they will speak for")
        UUID organisationId,

        @Nullable @Schema(description = "For an SRO or contributor: the one priority; absent means every priority")
        UUID priorityId,

        @Nullable
        @Schema(
                description =
                        "A colleague who is known already; absent makes an invitation link for somebody who is not")
        UUID personId) {}
