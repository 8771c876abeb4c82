package uk.goldenthread.funding;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that an output is to move. */
@Schema(description = "A measure that an output is to move")
public record OutputKpiDraft(
        @NotNull(message = "Name the measure.") UUID kpiId) {}
