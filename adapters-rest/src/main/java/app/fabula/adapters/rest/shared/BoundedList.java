package app.fabula.adapters.rest.shared;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a list up to one element more than its {@link Size} allows, which is what it is refused
 * for: in a body of nothing but {@code {},{},{}} hundreds of thousands would otherwise be made,
 * each with its faults.
 */
final class BoundedList extends StdDeserializer<List<Object>> {
    private final JavaType type;
    private final @Nullable ValueDeserializer<Object> element;
    private final int most;

    BoundedList(JavaType type) {
        this(type, null, 0);
    }

    private BoundedList(JavaType type, @Nullable ValueDeserializer<Object> element, int most) {
        super(type);
        this.type = type;
        this.element = element;
        this.most = most;
    }

    /**
     * @throws IllegalStateException for a list without a bound, which no body may have
     */
    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, BeanProperty property) {
        var size = property.getAnnotation(Size.class);
        if (size == null) {
            throw new IllegalStateException("no @Size on " + property.getFullName());
        }
        return new BoundedList(
                type,
                context.findContextualValueDeserializer(type.getContentType(), property),
                size.max());
    }

    @Override
    public @Nullable List<Object> deserialize(JsonParser parser, DeserializationContext context) {
        if (element == null || parser.currentToken() != JsonToken.START_ARRAY) {
            return context.reportInputMismatch(this, "not a list");
        }
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() > most) {
                parser.skipChildren();
            } else {
                list.add(read(element, list.size(), parser, context));
            }
        }
        return list;
    }

    private static Object read(
            ValueDeserializer<Object> element,
            int index,
            JsonParser parser,
            DeserializationContext context) {
        try {
            return element.deserialize(parser, context);
        } catch (JacksonException e) {
            throw DatabindException.wrapWithPath(context, e, new Reference(List.class, index));
        }
    }
}
