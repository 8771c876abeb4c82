package uk.goldenthread.read.survey;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

/** A round of a survey. */
@Schema(description = "A round of a survey")
public record RoundView(
        UUID id,
        int version,
        int position,
        String title,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Integer responses,

        @Nullable @Schema(description = "Why there is no number", examples = "not published")
        String responsesNote,

        boolean baseline,
        String source,
        Basis basis) {}
