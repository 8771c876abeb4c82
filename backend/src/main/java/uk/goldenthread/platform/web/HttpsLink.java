package uk.goldenthread.platform.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page, beginning with https://. Its length is looked at first, then it is parsed: no pattern runs over it. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpsLink.Validator.class)
public @interface HttpsLink {
    /** How the contract says it; it names every link that is taken, and some that are not. */
    String SHAPE = "https://\\S+";

    String message() default "Enter an address that begins with https://";

    /** The longest that is parsed. */
    int max() default 2000;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is valid, as everywhere: whether a link must be there, another constraint says. */
    class Validator implements ConstraintValidator<HttpsLink, String> {
        private int max;

        @Override
        public void initialize(HttpsLink link) {
            max = link.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            // What is too long is said by the limit of its length.
            return text == null || text.isEmpty() || text.length() > max || host(text) != null;
        }

        /** Who answers at the address; null when it is none. */
        @Nullable
        public static String host(String text) {
            String start = "https://";
            if (!text.startsWith(start) || text.chars().anyMatch(Validator::isGap)) {
                return null;
            }
            int end = start.length();
            while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            try {
                // Only where it leads: what stands behind is the page's own, and often not as the standard wants it.
                String authority = new URI(text.substring(0, end)).getAuthority();
                int dot = authority == null ? -1 : authority.indexOf('.');
                return dot > 0 && dot < authority.length() - 1 ? authority : null;
            } catch (URISyntaxException e) {
                return null;
            }
        }

        private static boolean isGap(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        }
    }
}
