package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

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

        @Nullable
        @Schema(
                description =
                        "MONTH where only the month is known, whose last day is then kept; DAY or absent where the day is meant")
        PlannedDate.Precision duePrecision,

        @NotNull(message = "Enter the target.") @Schema(description = "In the unit of the measure", examples = "60")
        BigDecimal value,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "How it was set, without names")
        @FreeText
        String note) {

    TargetDraft over(@Nullable TargetDraft stored) {
        return stored == null
                ? new TargetDraft(kind, day(), precision(), value, Text.orEmpty(note))
                : new TargetDraft(
                        kind, day(), precision(), Overlay.or(value, stored.value), Overlay.text(note, stored.note));
    }

    /** When it is to be reached; null where no day is given. */
    @Nullable
    PlannedDate planned() {
        return due == null
                ? null
                : new PlannedDate(due, duePrecision == null ? PlannedDate.Precision.DAY : duePrecision);
    }

    /** The day; the last one of a month. */
    @Nullable
    public LocalDate day() {
        return due == null ? null : planned().date();
    }

    @Nullable
    PlannedDate.Precision precision() {
        return due == null ? null : planned().precision();
    }

    /** The same target, however many zeros it was written with. */
    boolean same(TargetDraft other) {
        return kind == other.kind
                && Objects.equals(planned(), other.planned())
                && value.compareTo(other.value) == 0
                && Text.orEmpty(note).equals(Text.orEmpty(other.note));
    }
}
