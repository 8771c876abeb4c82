package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/** A value that cannot be understood: why, and what would be. */
public final class CellFault extends RuntimeException {
    private final String reason;

    @Nullable
    private final String remedy;

    public CellFault(String reason) {
        this(reason, null);
    }

    /** @param remedy the sentence that says what to do; null where the reason leaves nothing to say */
    public CellFault(String reason, @Nullable String remedy) {
        super(remedy == null ? reason : reason + " " + remedy, null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    public String reason() {
        return reason;
    }

    @Nullable
    public String remedy() {
        return remedy;
    }
}
