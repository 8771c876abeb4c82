package uk.goldenthread.platform.privacy;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What becomes of a text in which something was found. */
public enum Verdict {
    /** Never stored. */
    REFUSED,
    /** Stored when the request says why. */
    DOUBTED;

    static Verdict of(List<Detail> found) {
        return found.stream().anyMatch(d -> d.kind().refused()) ? REFUSED : DOUBTED;
    }

    /** What the person is told; the words that were found are not in it. */
    static String sentence(List<Detail> found) {
        return of(found) == REFUSED
                ? "This holds "
                        + PersonalDetails.words(
                                found.stream().filter(d -> d.kind().refused()).toList())
                        + ". Take it out: numbers of a child are not stored here."
                : "This holds " + PersonalDetails.words(found) + ". Take it out, or say why it must stay.";
    }

    /** The verdict that a violation carries; empty where a rule of another kind was broken. */
    public static Optional<Verdict> of(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation<?> own
                ? Optional.ofNullable(own.getDynamicPayload(Verdict.class))
                : Optional.empty();
    }
}
