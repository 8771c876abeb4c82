package uk.goldenthread.platform.problem;

import java.util.List;

/** Refuses a request with a problem of the catalogue; the detail is a sentence for the person who asked. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final List<FieldError> errors;

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type) {
        this(type, type.meaning());
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
}
