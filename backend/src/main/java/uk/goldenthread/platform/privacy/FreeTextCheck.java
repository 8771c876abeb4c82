package uk.goldenthread.platform.privacy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Looks through a text that is marked as free. What it says of it names the kind, never the words. */
public class FreeTextCheck implements ConstraintValidator<FreeText, CharSequence> {
    private boolean post;

    @Override
    public void initialize(FreeText marked) {
        post = marked.post();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        List<Detail> found = PersonalDetails.in(text.toString(), post);
        Optional<Doubts> doubts = Doubts.ofThisRequest();
        if (found.isEmpty() || doubts.isPresent() && doubts.get().accepts(text.toString(), found)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(Verdict.of(found))
                // The kinds are words of ours, but a message is a template: nothing in it may be read as one.
                .addMessageParameter("sentence", Verdict.sentence(found))
                .buildConstraintViolationWithTemplate("{sentence}")
                .addConstraintViolation();
        return false;
    }
}
