package uk.goldenthread.platform.problem;

import java.util.List;

/** Refuses a request with a problem of the catalogue; the detail is a sentence for the person who asked. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final List<FieldError> errors;
    private final long retryAfter;

    private ProblemException(ProblemType type, String detail, List<FieldError> errors, long retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, errors, 0);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type) {
        this(type, type.meaning());
    }

    /**
     * Refuses for now.
     *
     * @param seconds after which the same request may succeed
     */
    public static ProblemException later(ProblemType type, String detail, long seconds) {
        return new ProblemException(type, detail, List.of(), seconds);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    public static ProblemException invalid(String pointer, String message) {
        return new ProblemException(ProblemType.INVALID, message, List.of(FieldError.at(pointer, message)));
    }

    public static ProblemException unprocessable(String pointer, String message) {
        return new ProblemException(ProblemType.UNPROCESSABLE, message, List.of(FieldError.at(pointer, message)));
    }

    public static ProblemException conflict(String pointer, String message) {
        return new ProblemException(ProblemType.CONFLICT, message, List.of(FieldError.at(pointer, message)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Seconds after which the same request may succeed; 0 when waiting does not help. */
    public long retryAfter() {
        return retryAfter;
    }
}
