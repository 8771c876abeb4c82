package uk.goldenthread.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an action needs. */
@Schema(description = "The action that another one needs, and how")
public record DependencyDraft(
        @NotNull(message = "Choose the action that is needed.") @Schema(description = "The action that is needed")
        UUID upstreamId,

        @NotNull(message = "Say how it is needed: FINISH_START or INTERDEPENDENT.")
        DependencyKind kind) {}
