package app.fabula.adapters.rest.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a JSON integer, and nothing else. One that the type cannot hold is out of range. */
final class WholeNumber<T extends Number> extends StdDeserializer<T> {
    static final List<WholeNumber<?>> ALL =
            List.of(
                    new WholeNumber<>(
                            Integer.class, EnumSet.of(NumberType.INT), JsonParser::getIntValue),
                    new WholeNumber<>(
                            Long.class,
                            EnumSet.of(NumberType.INT, NumberType.LONG),
                            JsonParser::getLongValue));

    private final Class<T> type;
    private final Set<NumberType> held;
    private final Function<JsonParser, T> value;

    private WholeNumber(Class<T> type, Set<NumberType> held, Function<JsonParser, T> value) {
        super(type);
        this.type = type;
        this.held = held;
        this.value = value;
    }

    void addTo(SimpleModule module) {
        module.addDeserializer(type, this);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return context.reportInputMismatch(this, "not an integer");
        }
        if (!held.contains(parser.getNumberType())) {
            Faults.of(context).add(Pointer.to(parser), "range", "Is out of range.");
            return null;
        }
        return value.apply(parser);
    }
}
