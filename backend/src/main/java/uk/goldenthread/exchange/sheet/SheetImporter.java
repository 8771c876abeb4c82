package uk.goldenthread.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.goldenthread.record.LoadResult;

/**
 * How one kind of sheet is read and stored. Reading happens before the area is locked and understands cells; storing happens inside
 * the one transaction of the import and knows the programme.
 */
public interface SheetImporter {
    /** Column of every sheet that may be asked something. */
    String CONFIRMED = "confirmed";

    /** Name of the sheet, in a workbook and in {@code ?sheet=}. */
    String sheet();

    /** Every column it understands. */
    List<String> columns();

    /** Columns without which no row can be placed. */
    Set<String> keys();

    /** Reads a row; faults are left with the cells. */
    Prepared prepare(Cells cells);

    /** Whether a row may stand twice in a file, as in the extracts of a ledger, where both say the same; else both are refused. */
    default boolean mayRepeat() {
        return false;
    }

    /** Columns of which the word “remove” takes back what is stored; a blank never does. */
    default Set<String> removable() {
        return Set.of();
    }

    /** Whether a dash or “n/a” in a cell says no more than a blank does; in figures a dash is a mark of its own. */
    default boolean dashIsBlank() {
        return false;
    }

    /** References of what the programme holds of this kind, to say which the sheet does not mention. */
    List<String> stored(Loading loading);

    /**
     * Titles of what the programme holds, by reference, where a sheet finds records by a reference: a reference that was changed on its way
     * points at another record, whose title then has nothing in common with the row's.
     */
    default Map<String, String> titles(Loading loading) {
        return Map.of();
    }

    /** The column that holds those titles. */
    default String titled() {
        return "title";
    }

    /** Columns that hold a reference. */
    default List<String> references() {
        return columns().stream().filter(References::isReference).toList();
    }

    /** Whether something may be asked of a row, which “yes” in a column {@link #CONFIRMED} answers. */
    default boolean asks() {
        return !references().isEmpty() || columns().contains(titled());
    }

    /**
     * A row that is understood and waits to be stored.
     *
     * @param ref   what identifies it within the sheet; null when it could not be read
     * @param later true for a row that refers to other rows of the sheet and must come after them
     * @param store stores it
     */
    record Prepared(String ref, boolean later, Function<Loading, Applied> store) {
        static Prepared of(String ref, Function<Loading, Applied> store) {
            return new Prepared(ref, false, store);
        }

        /** A row that says nothing any more. */
        public static Prepared nothing() {
            return new Prepared(null, false, loading -> new Applied(LoadResult.Outcome.UNCHANGED, List.of()));
        }
    }

    /** What storing a row came to, with what a reader should know of it. */
    record Applied(LoadResult.Outcome outcome, List<Note> notes) {
        static Applied of(LoadResult loaded) {
            return new Applied(loaded.outcome(), List.of());
        }

        /** @param notes of the row as a whole */
        static Applied of(LoadResult.Outcome outcome, List<String> notes) {
            return new Applied(
                    outcome, notes.stream().map(words -> new Note(null, words)).toList());
        }
    }
}
