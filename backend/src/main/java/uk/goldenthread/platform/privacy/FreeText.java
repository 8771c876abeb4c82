package uk.goldenthread.platform.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that people type in their own words. It is looked through for personal details wherever it comes in: by a form, a batch, a
 * patch, a row of a spreadsheet. Numbers of a child are refused; what is only doubted is stored when the request says why.
 */
@Documented
@Constraint(validatedBy = FreeTextCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {
    String message() default "This may hold personal details.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it should hold a post and no name, such as the lead of an action. */
    boolean post() default false;
}
