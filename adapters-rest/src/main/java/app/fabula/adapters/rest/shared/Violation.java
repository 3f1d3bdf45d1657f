package app.fabula.adapters.rest.shared;

import jakarta.validation.ConstraintValidatorContext;

/** A fault that a check of ours found, in the words of {@code ValidationMessages.properties}. */
public final class Violation {
    private Violation() {}

    /** Of the value itself, in place of what the constraint says by default. */
    public static void of(ConstraintValidatorContext context, String code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template(code)).addConstraintViolation();
    }

    /** Of a member of the value. */
    public static void of(ConstraintValidatorContext context, String member, String code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template(code))
                .addPropertyNode(member)
                .addConstraintViolation();
    }

    private static String template(String code) {
        return "{app.fabula." + code + "}";
    }
}
