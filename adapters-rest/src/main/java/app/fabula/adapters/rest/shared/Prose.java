package app.fabula.adapters.rest.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that is kept letter for letter: of control characters, only tabs and ends of lines. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Prose.Check.class)
public @interface Prose {
    /** Good for JSON Schema and for Java. */
    String PATTERN = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*$";

    /** In code points, as JSON Schema counts. At least one is needed. */
    int max();

    String message() default "{app.fabula.prose.length}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds no fault with text that is not there. */
    final class Check implements ConstraintValidator<Prose, String> {
        private static final Pattern CLEAN = Pattern.compile(PATTERN, Pattern.DOTALL);

        private int max;

        @Override
        public void initialize(Prose prose) {
            max = prose.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = text.codePointCount(0, text.length());
            if (length < 1 || length > max) {
                return false;
            }
            if (!CLEAN.matcher(text).matches()) {
                Violation.of(context, "control-character");
                return false;
            }
            return true;
        }
    }
}
