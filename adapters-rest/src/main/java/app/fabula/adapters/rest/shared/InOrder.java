package app.fabula.adapters.rest.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A body with the members {@code from} and {@code to}, which do not stand the wrong way round. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Check.class)
public @interface InOrder {
    String message() default "{app.fabula.not-before-from}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    interface Range {
        /** Members that are missing altogether are the business of their own constraints. */
        boolean endsInOrder();
    }

    final class Check implements ConstraintValidator<InOrder, Range> {
        @Override
        public boolean isValid(Range range, ConstraintValidatorContext context) {
            var isValid = range.endsInOrder();
            if (!isValid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("to")
                        .addConstraintViolation();
            }
            return isValid;
        }
    }
}
