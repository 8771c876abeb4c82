package uk.goldenthread.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.DetailKind;

/** That somebody stored texts which may hold personal details, and why; the texts are not shown. */
@Schema(
        description =
                "That somebody stored texts which may hold personal details, and why. The texts are not shown here.")
public record PersonalDetailsOverrideView(
        UUID id,
        Instant at,

        @Schema(description = "Who: the name people know today, else the identifier recorded")
        String person,

        @Schema(examples = "The lead of the service is named on its public page.")
        String reason,

        @Schema(description = "What was found in the texts") List<DetailKind> kinds,

        @Schema(description = "How many texts of the request it was about", examples = "1")
        int texts) {}
