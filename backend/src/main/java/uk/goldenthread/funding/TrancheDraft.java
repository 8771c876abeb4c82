package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;

/** A payment of an award. */
@Schema(description = "A payment of an award")
public record TrancheDraft(
        @NotNull(message = "Say its place in the list.")
        @Min(value = 1, message = "Places are counted from 1.")
        @Max(value = 100, message = "An award has at most 100 payments.")
        @Schema(examples = "1")
        Integer position,

        @NotNull(message = "Enter the amount, in pence.")
        @Min(value = 1, message = "A payment is more than 0.")
        @Max(value = Amounts.LARGEST, message = "A payment is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence", examples = "25000000")
        Long pence,

        @Nullable @Schema(description = "When it is due") LocalDate due,

        @Nullable @Schema(description = "Condition it waits for")
        UUID conditionId) {

    TrancheDraft over(@Nullable TrancheDraft s) {
        return s == null
                ? this
                : new TrancheDraft(
                        position,
                        Overlay.or(pence, s.pence),
                        Overlay.or(due, s.due),
                        Overlay.or(conditionId, s.conditionId));
    }
}
