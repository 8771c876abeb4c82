package uk.goldenthread.risk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that a risk concerns. */
@Schema(description = "An action that a risk concerns")
public record RiskActionDraft(
        @NotNull(message = "Choose an action.") @Schema(description = "Action of the same programme")
        UUID actionId) {}
