package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The action that is to move a measure. */
@Schema(description = "The action that is to move a measure")
public record KpiActionDraft(
        @NotNull(message = "Choose the action.") UUID actionId) {}
