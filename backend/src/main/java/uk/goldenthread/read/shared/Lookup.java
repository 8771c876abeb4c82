package uk.goldenthread.read.shared;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.goldenthread.platform.problem.ProblemException;

/** Looking up one record for an answer: there is one, or the caller is told that there is none. */
public final class Lookup {
    private Lookup() {}

    public static <T> T orNotFound(@Nullable T row) {
        if (row == null) {
            throw ProblemException.notFound();
        }
        return row;
    }

    /** The row of that identifier. */
    public static <T> T one(List<T> rows, Function<T, UUID> id, UUID wanted) {
        return orNotFound(rows.stream()
                .filter(r -> id.apply(r).equals(wanted))
                .findFirst()
                .orElse(null));
    }
}
