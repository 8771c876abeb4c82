package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.record.Basis;

@Schema(description = "A priority area with the inspectors' finding, word for word")
public record PriorityView(
        UUID id,
        int version,
        int number,
        String title,
        String finding,
        List<BodyView> organisations,
        @Nullable String sro,
        @Schema(description = "Actions listed under it") int actions,

        @Nullable @Schema(description = "That formal monitoring of it ended; absent while it goes on")
        KeyDateView monitoringEnded,

        String source,
        Basis basis) {}
