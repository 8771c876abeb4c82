package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** A figure of others to set beside a measure. */
@Schema(description = "A figure of others, set beside a measure: compared only on the same base and period")
public record BenchmarkDraft(
        @NotNull(message = "Say whose figure it is.") Comparator comparator,

        @Nullable
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(description = "Which region or other; leave it out for England", examples = "North West")
        @FreeText
        String name,

        @NotBlank(message = "Enter the period, e.g. 2024.")
        @Size(max = 100, message = "A period has at most 100 characters.")
        @Schema(description = "As people say it", examples = "2024")
        String period,

        @Nullable @Schema(description = "Last day; absent where it was not published")
        LocalDate periodEnd,

        @Nullable @Schema(description = "What it is a share of; absent where it is not known")
        KpiBase base,

        @NotNull(message = "Enter the figure.") @Schema(description = "In the unit of the measure", examples = "46.4")
        BigDecimal value,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "Where it is published and what a reader must know")
        @FreeText
        String note) {

    BenchmarkDraft over(@Nullable BenchmarkDraft stored) {
        BenchmarkDraft old =
                stored == null ? new BenchmarkDraft(comparator, name, period, null, null, null, null) : stored;
        return new BenchmarkDraft(
                comparator,
                Text.orEmpty(name),
                period,
                Overlay.or(periodEnd, old.periodEnd),
                Overlay.or(base, old.base),
                Overlay.or(value, old.value),
                Overlay.text(note, old.note));
    }

    /** The same with its last day, where its period says it and nobody gave it. */
    BenchmarkDraft placed(@Nullable YearKind kind, Supplier<TermDates> terms) {
        return periodEnd == null && Periods.read(period, kind, terms) instanceof PeriodReading.Placed placed
                ? new BenchmarkDraft(comparator, name, period, placed.days().end(), base, value, note)
                : this;
    }

    boolean same(BenchmarkDraft other) {
        return Objects.equals(periodEnd, other.periodEnd)
                && base == other.base
                && value.compareTo(other.value) == 0
                && Text.orEmpty(note).equals(Text.orEmpty(other.note));
    }

    /** Whose figure of which period: REGION North West / 2024. */
    public String words() {
        return (comparator + " " + Text.orEmpty(name)).strip() + " / " + period.strip();
    }
}
