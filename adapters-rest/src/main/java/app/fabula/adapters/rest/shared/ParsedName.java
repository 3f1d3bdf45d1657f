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
        var faults = Faults.of(context);
        var pointer = Pointer.to(context.getParser());
        var parsed = format.parse(name).orElse(null);
        if (parsed == null) {
            faults.add(pointer, format.code(), format.rule());
        } else if (!faults.isFirst(pointer, parsed)) {
            faults.add(pointer, "distinct", "Must not be there twice, spelled in another way.");
        }
        return parsed;
    }
}
