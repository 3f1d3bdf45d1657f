package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Violation;
import app.fabula.domain.streak.Outage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

/**
 * @param from inclusive
 * @param to exclusive
 * @param reason for people
 */
@JsonBody
@OutageRequest.OfSomeLength
record OutageRequest(
        @NotNull @OurAge Instant from,
        @NotNull @OurAge Instant to,
        @NotNull @Line(max = 300) String reason) {

    Outage outage() {
        return new Outage(from, to);
    }

    /** It ends after it began. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OfSomeLength.Check.class)
    @interface OfSomeLength {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Members that are missing altogether are the business of their own constraints. */
        final class Check implements ConstraintValidator<OfSomeLength, OutageRequest> {
            @Override
            @SuppressWarnings("NullAway") // Not validated yet.
            public boolean isValid(OutageRequest outage, ConstraintValidatorContext context) {
                var isValid =
                        outage.from == null || outage.to == null || outage.from.isBefore(outage.to);
                if (!isValid) {
                    Violation.of(context, "to", "after-from");
                }
                return isValid;
            }
        }
    }
}
