package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Violation;
import app.fabula.application.report.PeriodKind;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Some days in a row say where they end; weeks and months tell it themselves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EndsIfCustom.Check.class)
@interface EndsIfCustom {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A period that is missing altogether is the business of its own constraint. */
    final class Check implements ConstraintValidator<EndsIfCustom, ReportRunRequest> {
        @Override
        @SuppressWarnings("NullAway") // Not validated yet.
        public boolean isValid(ReportRunRequest run, ConstraintValidatorContext context) {
            var isCustom = run.period() == PeriodKind.CUSTOM;
            var isValid = run.period() == null || isCustom == (run.to() != null);
            if (!isValid) {
                Violation.of(context, "to", isCustom ? "required" : "not-allowed");
            }
            return isValid;
        }
    }
}
