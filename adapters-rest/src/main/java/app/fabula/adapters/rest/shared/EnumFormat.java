package app.fabula.adapters.rest.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Constants by the names that they have on the wire. */
final class EnumFormat {
    private EnumFormat() {}

    static <E extends Enum<E>> TextFormat<E> of(Class<E> type) {
        var constants = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            constants.put(wireName(constant), constant);
        }
        return new TextFormat<>(
                type,
                "one-of",
                "Must be one of " + String.join(", ", constants.keySet()) + ".",
                text ->
                        Optional.ofNullable(constants.get(text))
                                .orElseThrow(IllegalArgumentException::new));
    }

    private static String wireName(Enum<?> constant) {
        try {
            var name = constant.getDeclaringClass().getField(constant.name());
            var given = name.getAnnotation(JsonProperty.class);
            return given == null ? constant.name() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }
}
