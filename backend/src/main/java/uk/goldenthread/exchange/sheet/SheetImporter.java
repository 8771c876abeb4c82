package uk.goldenthread.exchange.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.goldenthread.plan.Loaded;

/**
 * How one kind of sheet is read and stored. Reading happens before the area is locked and understands cells; storing happens inside
 * the one transaction of the import and knows the programme.
 */
public interface SheetImporter {
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
            return new Prepared(null, false, loading -> new Applied(Loaded.Outcome.UNCHANGED, List.of()));
        }
    }

    /** What storing a row came to, with what a reader should know of it. */
    record Applied(Loaded.Outcome outcome, List<String> notes) {
        static Applied of(Loaded loaded) {
            return new Applied(loaded.outcome(), List.of());
        }
    }
}
