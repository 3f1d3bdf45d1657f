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
 * A line that a person typed: no control characters, no ends of lines or paragraphs, nothing that
 * is for a machine inside only (noncharacters, deprecated format characters, the byte order mark,
 * and those of interlinear annotation), and not blank unless it may be empty.
 *
 * <p>Of what directs bidirectional text (UAX #9), the explicit codes are refused: embeddings,
 * overrides and isolates reach beyond the line and make it read as it is not. The marks U+200E,
 * U+200F and U+061C stay: they have no reach, and Hebrew or Arabic beside Latin letters or digits
 * is not written right without them. Zero-width joiners are letters of some languages, the
 * zero-width space parts words in others, and private use is somebody's script.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {
    /** Good for JSON Schema and for Java. */
    String PATTERN =
            "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u206f\\ufdd0-\\ufdef\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]*$";

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
            var isBlank = min > 0 && text.codePoints().allMatch(Line.Check::isInvisible);
            if (isBlank || !CLEAN.matcher(text).matches()) {
                Violation.of(context, isBlank ? "blank" : "control-character");
                return false;
            }
            return true;
        }

        private static boolean isInvisible(int codePoint) {
            return Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint)
                    || Character.getType(codePoint) == Character.FORMAT;
        }
    }
}
