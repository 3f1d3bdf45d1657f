package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Documents that no request may have unknown members. Answers may get more with time. */
final class ClosedRequests implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent())
                .flatMap(content -> content.values().stream())
                .forEach(type -> close(type.getSchema(), schemas));
    }

    @SuppressWarnings("rawtypes") // So the library has it.
    private static void close(@Nullable Schema<?> schema, Map<String, Schema> schemas) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var reference = schema.get$ref();
            close(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), schemas);
            return;
        }
        close(schema.getItems(), schemas);
        if (schema.getProperties() != null) {
            schema.setAdditionalProperties(false);
            schema.getProperties().values().forEach(member -> close(member, schemas));
        }
    }
}
