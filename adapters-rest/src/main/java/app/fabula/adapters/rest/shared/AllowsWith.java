package app.fabula.adapters.rest.shared;

import app.fabula.domain.access.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of the query string, true or false, by which a request asks for something else than
 * {@link Allows} gives: only this scope opens that, and to nobody their own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowsWith {
    String parameter();

    Scope value();
}
