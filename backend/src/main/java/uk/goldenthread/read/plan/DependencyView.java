package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;

/** One end of a dependency, seen from an action. */
@Schema(description = "An action that this one needs, or that needs this one")
public record DependencyView(
        @Schema(
                description =
                        "Identifier of the dependency; with its version it makes the ETag that taking it away needs")
        UUID id,

        int version,
        Direction direction,
        DependencyKind kind,

        @Schema(description = "The other action") UUID actionId,

        @Schema(description = "Reference of the other action", examples = "1.8")
        String ref,

        @Schema(description = "Title of the other action", examples = "Alternative Provision Strategy")
        String title,

        @Nullable @Schema(description = "Declared progress of the other action; absent while nobody has reported on it")
        Rating progress,

        @Nullable
        @Schema(
                description =
                        "When the other action is expected to finish; absent when it is finished or nothing is known")
        LocalDate expected,

        @Schema(description = "What is needed is expected too late for what needs it")
        boolean late,

        @Nullable
        @Schema(
                description = "Why it is late, in one sentence",
                examples = "1.8 is expected on 30 September 2025, after 1.7 is due, March 2025.")
        String sentence,

        String source,
        Basis basis) {

    /** Which of the two needs the other. */
    @Schema(
            description =
                    "NEEDS: this action needs the other one. NEEDED_BY: the other one needs this; it slips if this slips.")
    public enum Direction {
        NEEDS,
        NEEDED_BY
    }
}
