package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.goldenthread.plan.WrittenNumber;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.Text;

/**
 * A figure with what it was read as: words and marks are named for what they are, and digits that are cut are said.
 *
 * @param draft as it is to be stored
 * @param notes what a reader of the report should know
 */
public record FigureReading(ObservationDraft draft, List<String> notes) {

    /**
     * Reads the figure as it is written, where the draft gives it so.
     *
     * @throws ProblemException where it is none of the measure's
     */
    static FigureReading of(KpiUnit unit, ObservationDraft draft) {
        if (Text.orEmpty(draft.written()).isEmpty()) {
            return draft.value() == null || WrittenNumber.tooLarge(draft.value())
                    ? new FigureReading(draft, List.of())
                    : cut(draft);
        }
        if (draft.value() != null || draft.mark() != null || draft.numerator() != null || draft.denominator() != null) {
            throw ProblemException.unprocessable("/value", "Give the figure once: as it is written, or as a number.");
        }
        try {
            return of(unit, draft, FigureText.of(draft.written(), false), "/value");
        } catch (WrittenNumber.Unreadable e) {
            throw ProblemException.unprocessable("/value", e.getMessage());
        }
    }

    private static FigureReading cut(ObservationDraft draft) {
        BigDecimal kept = WrittenNumber.kept(draft.value());
        return kept.compareTo(draft.value()) == 0
                ? new FigureReading(draft, List.of())
                : new FigureReading(draft.valued(kept), List.of(WrittenNumber.cutTo(kept)));
    }

    /**
     * The draft with a figure that was read from a cell.
     *
     * @param field the field that faults are about
     */
    public static FigureReading of(KpiUnit unit, ObservationDraft draft, FigureText text, String field) {
        if (text.mark() != null) {
            return new FigureReading(
                    draft.figured(
                            draft.numerator(),
                            draft.denominator(),
                            null,
                            text.mark(),
                            or(draft.asStated(), text.written()),
                            draft.status(),
                            draft.quality()),
                    List.of("“" + text.written() + "” is a mark: the figure is "
                            + text.mark().words() + ". It has no value and does not count as zero."));
        }
        requireUnit(unit, text, field);
        List<String> notes = new ArrayList<>();
        ObservationStatus status = draft.status();
        if (text.status() == ObservationStatus.PROJECTION
                || text.status() == ObservationStatus.PROVISIONAL && status != ObservationStatus.PROJECTION) {
            if (status != text.status()) {
                notes.add(says(text) + "stored as "
                        + (text.status() == ObservationStatus.PROJECTION ? "a projection" : "provisional")
                        + (status == null ? "." : ", not as " + status.name().toLowerCase(Locale.ROOT) + "."));
            }
            status = text.status();
        }
        List<QualityFlag> quality = draft.quality();
        if (text.estimated() && (quality == null || !quality.contains(QualityFlag.ESTIMATED))) {
            quality = new ArrayList<>(quality == null ? List.of() : quality);
            quality.add(QualityFlag.ESTIMATED);
            notes.add(says(text) + "stored as an estimate.");
        }
        if (text.number().pounds()) {
            notes.add("The pound sign is not kept: the measure says in what its figures are.");
        }
        if (text.number().note() != null) {
            notes.add(text.number().note());
        }
        String words = text.word().isEmpty() ? draft.asStated() : or(draft.asStated(), text.written());
        return new FigureReading(
                draft.figured(draft.numerator(), draft.denominator(), text.value(), null, words, status, quality),
                List.copyOf(notes));
    }

    private static String says(FigureText text) {
        return "“" + text.written() + "” says “" + text.word() + "”: ";
    }

    private static String or(@Nullable String said, String written) {
        return Text.orEmpty(said).isEmpty() ? written : said;
    }

    private static void requireUnit(KpiUnit unit, FigureText text, String field) {
        boolean time = unit == KpiUnit.DAYS || unit == KpiUnit.WEEKS;
        if (text.number().percent() && unit != KpiUnit.PERCENT) {
            throw ProblemException.unprocessable(
                    field,
                    "A per cent sign does not belong here: the unit of this measure is "
                            + unit.name().toLowerCase(Locale.ROOT) + ".");
        }
        if (text.number().pounds() && (unit == KpiUnit.PERCENT || time)) {
            throw ProblemException.unprocessable(
                    field,
                    "This is an amount of money, and the measure is in "
                            + unit.name().toLowerCase(Locale.ROOT) + ".");
        }
        if (!text.unitWord().isEmpty() && !text.unitWord().equalsIgnoreCase(unit.name())) {
            throw ProblemException.unprocessable(
                    field,
                    "This is in " + text.unitWord() + ", and the measure is in "
                            + unit.name().toLowerCase(Locale.ROOT) + ".");
        }
    }
}
