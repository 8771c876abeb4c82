package uk.goldenthread.funding;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that an output serves. */
@Schema(description = "An action that an output serves")
public record OutputActionDraft(
        @NotNull(message = "Name the action.") UUID actionId) {}
