package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** A key date as readers of the plan see it. */
@Schema(description = "A date of the programme that is no date of an action")
public record KeyDateView(
        UUID id,
        int version,

        @Nullable @Schema(description = "The priority it is about; absent for the programme as a whole")
        UUID priorityId,

        @Nullable @Schema(description = "Number of that priority")
        Integer priorityNumber,

        KeyDateKind kind,

        @Schema(description = "The kind in words", examples = "Stocktake")
        String kindName,

        @Schema(examples = "Next six-monthly stocktake") String title,

        @Nullable @Schema(description = "The day or the month; absent where only words say when")
        PlannedDate falls,

        @Nullable @Schema(description = "When, in the words of the source", examples = "before the summer holidays")
        String timing,

        @Nullable @Schema(description = "Body that holds, decides or says it")
        String byWhom,

        KeyDateState state,

        @Schema(description = "It is still expected although its date has passed: nobody has said what became of it")
        boolean passed,

        @Schema(
                description = "What and when in one sentence",
                examples = "Next six-monthly stocktake, by the Department for Education: expected on 11 December 2025.")
        String sentence,

        @Nullable @Schema(description = "What a reader should know")
        String note,

        @Schema(description = "Paper or letter that says it; empty where none is named")
        String source,

        Basis basis) {}
