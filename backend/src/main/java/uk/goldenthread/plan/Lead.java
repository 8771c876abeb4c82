package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/**
 * Who leads an action: a role at a body, never a name.
 *
 * @param role         role title; empty where a paper names a body and nobody at it
 * @param organisation identifier of the body, where known
 * @param aspect       the part they lead, where an action is split
 */
public record Lead(
        @NotNull(message = "Enter the lead's role.")
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(
                description = "Role title; empty where a paper names only the body, and then there is no lead",
                examples = "SEND assessment team manager")
        @FreeText(post = true)
        String role,

        @Nullable UUID organisation,

        @Nullable @Size(max = 200, message = "An aspect has at most 200 characters.") @FreeText
        String aspect) {

    /** What earlier releases stored where a paper names a body and no role at it; nobody is named by it. */
    private static final String UNNAMED = "Lead not named";

    public static boolean isNamed(String role) {
        return !role.isBlank() && !UNNAMED.equals(role);
    }
}
