package app.fabula.adapters.rest.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;

/** Constants by the names that they have on the wire. */
final class EnumFormat {
    private EnumFormat() {}

    static <E extends Enum<E>> TextFormat<E> of(Class<E> type) {
        return of(type, EnumFormat::wireName);
    }

    /** Of the application, which knows of no wire. */
    static <E extends Enum<E>> TextFormat<E> inKebabCase(Class<E> type) {
        return of(type, KebabCase::of);
    }

    private static <E extends Enum<E>> TextFormat<E> of(
            Class<E> type, Function<Enum<?>, String> name) {
        var constants = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            constants.put(name.apply(constant), constant);
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
