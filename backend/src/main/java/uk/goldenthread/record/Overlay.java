package uk.goldenthread.record;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Loading lays what a paper says over what is stored: null means the paper does not say, so what is stored stays. Only the result
 * must be a whole record, so only the result is validated.
 */
@ApplicationScoped
public class Overlay {
    private final Validator validator;
    private final TakenBack takenBack;

    public Overlay(Validator validator, TakenBack takenBack) {
        this.validator = validator;
        this.takenBack = takenBack;
    }

    /** The record as it would be stored; refused with every rule it breaks. */
    public <T> T whole(T draft) {
        Set<ConstraintViolation<T>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return draft;
    }

    /** What stays of a stored record when a row takes back parts of it; null stays null. */
    public <T> T left(@Nullable T stored) {
        return stored == null ? null : takenBack.without(stored);
    }

    /** Whether the row takes back that field of what is stored. */
    public boolean takes(String field) {
        return takenBack.takes(field);
    }

    public static <T> T or(T said, T stored) {
        return said != null ? said : stored;
    }

    /** Text as it is stored, or what is stored when nothing was said. */
    public static String text(String said, String stored) {
        return said != null ? said.strip() : Text.orEmpty(stored);
    }
}
