package uk.goldenthread.access;

import java.util.List;
import uk.goldenthread.platform.problem.ProblemException;

/** Whether the text of a column can be erased, for tests of other rooms. */
public final class Erasable {
    private Erasable() {}

    public static boolean is(String table, String column) {
        try {
            Redactable.require(table, List.of(column));
            return true;
        } catch (ProblemException notErasable) {
            return false;
        }
    }
}
