package uk.goldenthread.plan;

import java.util.UUID;

/** What loading one thing from a paper or spreadsheet came to: finding it as it is already is a result too. */
public record Loaded(UUID id, Outcome outcome) {
    /** Whether it was new, differed, or stood there already. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    public static Loaded created(UUID id) {
        return new Loaded(id, Outcome.CREATED);
    }

    public static Loaded changed(UUID id) {
        return new Loaded(id, Outcome.CHANGED);
    }

    public static Loaded unchanged(UUID id) {
        return new Loaded(id, Outcome.UNCHANGED);
    }
}
