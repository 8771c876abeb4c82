package uk.goldenthread.platform.postgres;

/** The embedded database cannot be used. The message is a sentence for whoever started the application: why, and where to read on. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
