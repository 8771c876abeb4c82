package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A paper that a state of the programme was loaded from")
public record PaperView(
        UUID id,
        String title,
        @Nullable LocalDate datedOn,
        LocalDate positionOn,
        @Nullable LocalDate effectiveOn,

        @Schema(description = "What a reader must know about its dates")
        String note) {}
