package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.RecordKind;

/** One change between two states. */
@Schema(description = "One change between two states of a programme")
public record ChangeView(
        ChangeType type,

        @Nullable
        @Schema(
                description =
                        "Number of the priority it is grouped under, the first it belongs to; absent for the programme as a whole",
                examples = "1")
        Integer group,

        @Schema(description = "Numbers of all priorities it belongs to")
        List<Integer> priorities,

        RecordKind subjectKind,
        UUID subjectId,

        @Schema(description = "How people call the subject: a reference or a code", examples = "1.8")
        String ref,

        @Nullable @Schema(description = "In words; absent where there was nothing", examples = "On target")
        String before,

        @Nullable @Schema(description = "In words; absent where there is nothing", examples = "Delayed")
        String after,

        @Schema(
                description = "A difference of percentages always says points or relative",
                examples = "1.8 Alternative Provision Strategy went from green to amber.")
        String sentence) {}
