package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A page-read tells of a page and a time, nothing else does; and it happened in our age. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedActivity.Check.class)
@interface WellFormedActivity {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Members that are missing altogether are the business of their own constraints. */
    final class Check implements ConstraintValidator<WellFormedActivity, ActivityBody> {
        @Override
        public boolean isValid(ActivityBody activity, ConstraintValidatorContext context) {
            var hasPage = isInPlace(activity.type(), activity.page(), "page", context);
            var hasTime =
                    isInPlace(activity.type(), activity.activeSeconds(), "activeSeconds", context);
            return hasPage && hasTime;
        }

        private static boolean isInPlace(
                @Nullable ActivityType type,
                @Nullable Integer member,
                String name,
                ConstraintValidatorContext context) {
            var belongs = type == ActivityType.PAGE_READ;
            var isValid = type == null || belongs == (member != null);
            if (!isValid) {
                Violation.of(context, name, belongs ? "required" : "not-allowed");
            }
            return isValid;
        }
    }
}
