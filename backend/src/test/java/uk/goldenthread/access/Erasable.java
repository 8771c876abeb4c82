package uk.goldenthread.access;

import java.util.List;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.snapshot.AllKinds;

/** Whether the text of a column can be erased, for tests of other rooms. */
public final class Erasable {
    private static final Redactable REDACTABLE = new Redactable(AllKinds.ROOMS);

    private Erasable() {}

    public static boolean is(String table, String column) {
        try {
            REDACTABLE.require(table, List.of(column));
            return true;
        } catch (ProblemException notErasable) {
            return false;
        }
    }
}
