package app.fabula.adapters.rest.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An instant in the years 2000 to 2100, which every client can write and reckon with. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OurAge.Check.class)
public @interface OurAge {
    String message() default "{app.fabula.year}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** None at all is the business of another constraint. */
    final class Check implements ConstraintValidator<OurAge, Instant> {
        private static final int FIRST_YEAR = 2000;
        private static final int LAST_YEAR = 2100;

        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            var year = instant == null ? FIRST_YEAR : instant.atOffset(ZoneOffset.UTC).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        }
    }
}
