package app.fabula.adapters.rest.shared;

import app.fabula.domain.access.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an operation. One that does not say so is closed to everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allows {
    /** Whoever has one of these may, whatever it is about. */
    Scope[] value() default {};

    /** Others may, where it is theirs. */
    Own own() default Own.NOTHING;
}
