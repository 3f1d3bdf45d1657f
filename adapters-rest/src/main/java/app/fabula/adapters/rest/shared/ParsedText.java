package app.fabula.adapters.rest.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a JSON string, and nothing else, into a type. Text that is not of the format is a fault
 * among others: reading goes on, to find them all.
 */
final class ParsedText<T> extends StdDeserializer<T> {
    private final TextFormat<T> format;

    ParsedText(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "not a string");
        }
        var text = parser.getString();
        return format.parse(text)
                .orElseGet(() -> {
                    Faults.of(context).add(Pointer.to(parser), format.code(), format.rule());
                    return null;
                });
    }
}
