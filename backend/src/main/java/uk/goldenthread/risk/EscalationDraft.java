package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A risk is escalated: to a board of the area, or to somebody in words. */
@Schema(name = "RiskEscalationDraft", description = "To a board of the area, or to somebody in words")
public record EscalationDraft(
        @Nullable @Schema(description = "Board of the area") UUID boardId,

        @Nullable
        @Size(max = 200, message = "Whom it is escalated to has at most 200 characters.")
        @Schema(
                description = "A body or a role; may be absent where a board is named",
                examples = "Director of Children's Services")
        @FreeText(post = true)
        String to,

        @NotBlank(message = "Say why.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Without names", examples = "Above appetite since July; needs money of a partner.")
        @FreeText
        String reason) {}
