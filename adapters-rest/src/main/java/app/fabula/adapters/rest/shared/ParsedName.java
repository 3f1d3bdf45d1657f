package app.fabula.adapters.rest.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the name of a member into a type, where the members are not known beforehand. */
final class ParsedName extends KeyDeserializer {
    private final TextFormat<?> format;

    ParsedName(TextFormat<?> format) {
        this.format = format;
    }

    @Override
    public @Nullable Object deserializeKey(String name, DeserializationContext context) {
        var parsed = format.parse(name).orElse(null);
        if (parsed == null) {
            Faults.of(context).add(Pointer.to(context.getParser()), format.code(), format.rule());
        }
        return parsed;
    }
}
