package app.fabula.adapters.rest.shared;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * Reads constants by their exact names where they have no format of their own; not by ordinal, not
 * trimmed.
 */
final class ParsedEnums extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // What Jackson asks for is an enum.
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        var known = super.findEnumDeserializer(type, config, description);
        return known == null ? new ParsedText<>(EnumFormat.of((Class) type.getRawClass())) : known;
    }
}
