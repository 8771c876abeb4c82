package uk.goldenthread.exchange.sheet;

/** A value that cannot be understood; the message says why and what would be. */
public final class CellFault extends RuntimeException {
    public CellFault(String reason) {
        super(reason, null, false, false);
    }
}
