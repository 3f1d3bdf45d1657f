package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.Likeness;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list without the same element twice, however each was spelled. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Distinct.Check.class)
public @interface Distinct {
    String message() default "{app.fabula.distinct}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Elements that could not be read are null, and a fault already. */
    final class Check implements ConstraintValidator<Distinct, List<?>> {
        @Override
        public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
            return list == null
                    || list.stream()
                            .filter(Objects::nonNull)
                            .map(Check::compared)
                            .allMatch(new HashSet<>()::add);
        }

        private static Object compared(Object element) {
            return element instanceof String text ? Likeness.canonical(text) : element;
        }
    }
}
