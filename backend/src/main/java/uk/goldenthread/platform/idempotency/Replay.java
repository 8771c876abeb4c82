package uk.goldenthread.platform.idempotency;

/** Ends a write that was carried out before, with the answer of then. */
final class Replay extends RuntimeException {
    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        super("carried out before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
