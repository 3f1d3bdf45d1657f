package app.fabula.adapters.rest.shared;

import app.fabula.domain.catalog.CefrLevel;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;

/**
 * Documents enumerations under one name each: clients that are generated have one type for each
 * then, not one for each place.
 */
final class SharedEnums {
    private SharedEnums() {}

    static Schema<?> reference(Class<? extends Enum<?>> type) {
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + type.getSimpleName());
    }

    static Components addTo(Components components) {
        return components
                .addSchemas("Scope", text(TextFormat.scopes()))
                .addSchemas("CefrLevel", text(levels()));
    }

    /** In its place, for what is named in one place only. */
    static Schema<?> inKebabCase(Class<? extends Enum<?>> type) {
        return text(Arrays.stream(type.getEnumConstants()).map(KebabCase::of).toList());
    }

    private static List<String> levels() {
        return Arrays.stream(CefrLevel.values()).map(CefrLevel::name).toList();
    }

    private static Schema<?> text(List<String> values) {
        var schema = new StringSchema();
        values.forEach(schema::addEnumItem);
        return schema;
    }
}
