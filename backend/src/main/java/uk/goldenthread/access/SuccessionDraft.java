package uk.goldenthread.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body takes over, and from when. */
public record SuccessionDraft(
        @NotNull(message = "Choose the organisation that takes over.")
        UUID successorId,

        @NotNull(message = "Enter the successor's first day.")
        @Schema(description = "First day of the successor", examples = "2022-07-01")
        LocalDate from) {}
