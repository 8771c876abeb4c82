package uk.goldenthread.read.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

@Schema(description = "Where an action is listed, and as what")
public record ListingView(
        UUID id,
        UUID priorityId,
        int priorityNumber,
        String priorityTitle,
        @Schema(examples = "5.7") String ref,
        Basis basis) {}
