package app.fabula.adapters.rest.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On what a request's body is read into: strictly, and validated before a handler sees it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonBody {
    /** In bytes, of all bodies. */
    int LARGEST = 4 << 20;

    /** Larger ones are not even read. */
    int maxBytes() default 1 << 20;
}
