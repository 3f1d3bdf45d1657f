package app.fabula.adapters.rest.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a JSON integer, and nothing else. One that no {@code int} can hold is out of range. */
final class WholeNumber extends StdDeserializer<Integer> {
    WholeNumber() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return context.reportInputMismatch(this, "not an integer");
        }
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            Faults.of(context).add(Pointer.to(parser), "range", "Is out of range.");
            return null;
        }
        return parser.getIntValue();
    }
}
