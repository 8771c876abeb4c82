package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** A risk has happened. */
@Schema(name = "RiskIssueDraft", description = "A risk has happened")
public record IssueDraft(
        @NotNull(message = "Say when it happened.") LocalDate on,

        @NotBlank(message = "Say what happened.")
        @Size(max = 2000, message = "At most 2,000 characters.")
        @Schema(description = "Without names", examples = "The post is still vacant; the work stands still.")
        @FreeText
        String reason,

        @Nullable @Schema(description = "Action that deals with it")
        UUID actionId) {}
