package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** A key date as it is frozen. */
public record StocktakeKeyDate(
        UUID id,

        @Nullable @Schema(description = "Number of the priority it is about; absent for the programme as a whole")
        Integer priority,

        KeyDateKind kind,
        String title,
        @Nullable PlannedDate falls,

        @Nullable @Schema(description = "When, in the words of the source")
        String timing,

        @Nullable @Schema(description = "Body that holds, decides or says it")
        String byWhom,

        KeyDateState state,
        @Nullable String note,
        @Nullable String source,
        Basis basis) {}
