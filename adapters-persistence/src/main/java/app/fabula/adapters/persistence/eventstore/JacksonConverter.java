package app.fabula.adapters.persistence.eventstore;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Between objects and their JSON in bytes or text, for Axon. */
public final class JacksonConverter implements Converter {
    private final JsonMapper json;

    public JacksonConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean canConvert(Type source, Type target) {
        return true;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <T> @Nullable T convert(@Nullable Object input, Type target) {
        if (input == null || (target instanceof Class<?> wanted && wanted.isInstance(input))) {
            return (T) input;
        }
        return (T) converted(input, target);
    }

    private Object converted(Object input, Type target) {
        if (target == byte[].class) {
            return input instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : json.writeValueAsBytes(input);
        }
        if (target == String.class) {
            return input instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : json.writeValueAsString(input);
        }
        var type = json.constructType(target);
        return switch (input) {
            case byte[] bytes -> json.readValue(bytes, type);
            case String text -> json.readValue(text, type);
            default -> json.convertValue(input, type);
        };
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("mapper", json.getClass().getName());
    }
}
