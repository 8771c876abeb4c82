package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Key dates as the API shows them: pure functions of a snapshot and a day. */
public final class KeyDateViews {
    private KeyDateViews() {}

    public static KeyDateView of(ProgrammeSnapshot s, KeyDateFacts d, LocalDate today) {
        List<Integer> priority = Labels.priority(s, d.priorityId());
        return new KeyDateView(
                d.id(),
                d.version(),
                d.priorityId(),
                priority.isEmpty() ? null : priority.get(0),
                d.kind(),
                d.kind().words(),
                d.title(),
                d.falls(),
                Text.orNull(d.timing()),
                Text.orNull(d.byWhom()),
                d.state(),
                passed(d, today),
                sentence(d),
                Text.orNull(d.note()),
                d.source(),
                d.basis());
    }

    /** What is still to come or has passed without a word of what became of it, by date. */
    public static List<KeyDateView> expected(ProgrammeSnapshot s, LocalDate today) {
        return s.keyDates().stream()
                .filter(d -> d.state() == KeyDateState.EXPECTED)
                .map(d -> of(s, d, today))
                .toList();
    }

    /** The last end of formal monitoring of a priority, or of the programme as a whole; null while it goes on. */
    @Nullable
    public static KeyDateView monitoringEnded(ProgrammeSnapshot s, @Nullable UUID priority, LocalDate today) {
        return s.keyDates().stream()
                .filter(d -> d.kind() == KeyDateKind.FORMAL_MONITORING_ENDED && d.state() == KeyDateState.HAPPENED)
                .filter(d -> Objects.equals(d.priorityId(), priority))
                .reduce((earlier, later) -> later)
                .map(d -> of(s, d, today))
                .orElse(null);
    }

    /** The first stocktake that is expected on a known day, today or later; null where none is. */
    @Nullable
    public static LocalDate nextStocktake(ProgrammeSnapshot s, LocalDate today) {
        return s.keyDates().stream()
                .filter(d -> d.kind() == KeyDateKind.STOCKTAKE && d.state() == KeyDateState.EXPECTED)
                .filter(d -> d.falls() != null && d.falls().precision() == PlannedDate.Precision.DAY)
                .map(d -> d.falls().date())
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }

    static boolean passed(KeyDateFacts d, LocalDate today) {
        return d.state() == KeyDateState.EXPECTED
                && d.falls() != null
                && d.falls().date().isBefore(today);
    }

    /** "Next stocktake, by the Department for Education: expected on 11 December 2025." */
    public static String sentence(KeyDateFacts d) {
        String by = d.byWhom().isEmpty() ? "" : ", by " + d.byWhom();
        if (d.kind() == KeyDateKind.FORMAL_MONITORING_ENDED && d.state() == KeyDateState.HAPPENED) {
            return "Formal monitoring ended" + when(d) + by + ".";
        }
        return d.title() + by + ": " + d.state().words() + when(d) + ".";
    }

    /** " on 11 December 2025", " in November 2024", or the words of the source. */
    public static String when(KeyDateFacts d) {
        String words = d.timing().isEmpty() ? "" : " (“" + d.timing() + "”)";
        if (d.falls() == null) {
            return words;
        }
        return (d.falls().precision() == PlannedDate.Precision.MONTH ? " in " : " on ")
                + d.falls().words()
                + words;
    }
}
