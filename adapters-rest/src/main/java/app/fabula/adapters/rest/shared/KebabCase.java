package app.fabula.adapters.rest.shared;

import java.util.Locale;

/** How the constants of the application are written on the wire. */
public final class KebabCase {
    private KebabCase() {}

    /** In kebab-case: {@code DONE_TODAY} is {@code done-today}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
