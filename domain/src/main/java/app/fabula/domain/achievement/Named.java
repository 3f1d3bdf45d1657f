package app.fabula.domain.achievement;

import java.util.Arrays;

/** Constants by their names, and what they could have been. */
final class Named {
    private Named() {}

    static <E extends Enum<E>> E of(Class<E> type, String what, String name) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s is one of %s, not %s"
                                        .formatted(what, Arrays.toString(constants), name)));
    }
}
