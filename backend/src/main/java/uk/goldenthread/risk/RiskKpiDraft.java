package uk.goldenthread.risk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that a risk would show in. */
@Schema(description = "A measure that a risk would show in")
public record RiskKpiDraft(
        @NotNull(message = "Choose a measure.") @Schema(description = "Measure of the same programme")
        UUID kpiId) {}
