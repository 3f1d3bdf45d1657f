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

/**
 * A line that a person typed: no control characters and no bidi overrides, and not blank unless it
 * may be empty. Zero-width joiners are letters of some languages and may stay.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {
    /** Good for JSON Schema and for Java. */
    String PATTERN = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$";

    /** In code points, as JSON Schema counts. */
    int min() default 1;

    /** In code points. */
    int max();

    String message() default "{app.fabula.line.length}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds no fault with text that is not there. */
    final class Check implements ConstraintValidator<Line, String> {
        private static final Pattern CLEAN = Pattern.compile(PATTERN, Pattern.DOTALL);

        private int min;
        private int max;

        @Override
        public void initialize(Line line) {
            min = line.min();
            max = line.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = text.codePointCount(0, text.length());
            if (length < min || length > max) {
                return false;
            }
            var isBlank = min > 0 && text.isBlank();
            if (isBlank || !CLEAN.matcher(text).matches()) {
                Violation.of(context, isBlank ? "blank" : "control-character");
                return false;
            }
            return true;
        }
    }
}
