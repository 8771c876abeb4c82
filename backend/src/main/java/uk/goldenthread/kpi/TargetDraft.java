package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Said;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.privacy.FreeText;

/** What a measure is to reach. */
@Schema(description = "What a measure is to reach; several with a day make a trajectory")
public record TargetDraft(
        @NotNull(message = "Say whose target it is: IMPROVEMENT or NATIONAL.")
        TargetKind kind,

        @Nullable
        @Schema(
                description =
                        "Day by which it is to be reached, e.g. the end of a period; absent where none was published")
        LocalDate due,

        @NotNull(message = "Enter the target.") @Schema(description = "In the unit of the measure", examples = "60")
        BigDecimal value,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "How it was set, without names")
        @FreeText
        String note) {

    TargetDraft over(@Nullable TargetDraft stored) {
        return stored == null
                ? new TargetDraft(kind, due, value, Text.orEmpty(note))
                : new TargetDraft(kind, due, Said.or(value, stored.value), Said.text(note, stored.note));
    }

    /** The same target, however many zeros it was written with. */
    boolean same(TargetDraft other) {
        return kind == other.kind
                && Objects.equals(due, other.due)
                && value.compareTo(other.value) == 0
                && Text.orEmpty(note).equals(Text.orEmpty(other.note));
    }
}
