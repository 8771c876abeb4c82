package uk.goldenthread.record;

import java.util.UUID;

/** What loading one thing from a paper or spreadsheet came to: finding it as it is already is a result too. */
public record LoadResult(UUID id, Outcome outcome) {
    /** Whether it was new, differed, or stood there already. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    public static LoadResult created(UUID id) {
        return new LoadResult(id, Outcome.CREATED);
    }

    public static LoadResult changed(UUID id) {
        return new LoadResult(id, Outcome.CHANGED);
    }

    public static LoadResult unchanged(UUID id) {
        return new LoadResult(id, Outcome.UNCHANGED);
    }
}
