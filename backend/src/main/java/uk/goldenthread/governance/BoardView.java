package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A board as the area sees it. */
@Schema(description = "A board or group of the partnership")
public record BoardView(
        UUID id,
        int version,

        @Schema(examples = "Halton SEND Strategic Improvement Board")
        String name,

        BoardTier tier,

        @Nullable @Schema(description = "Last day it existed; absent while it does")
        LocalDate endedOn) {}
