package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Documents the bounds that follow from the format of a value, and of a header or parameter from
 * what the container takes. What a body's text or list is bounded by, only its record can say.
 */
final class LimitsDocument implements OpenApiCustomizer {
    private static final String WITHOUT_CONTROL_CHARACTERS = "^[^\\u0000-\\u001f\\u007f]*$";

    private static final Map<String, Integer> LENGTHS =
            Map.of("uuid", 36, "date", 10, "date-time", 40, "uri", 200, "uri-reference", 200);

    private static final Map<String, BigDecimal> GREATEST =
            Map.of(
                    "int32", BigDecimal.valueOf(Integer.MAX_VALUE),
                    "int64", BigDecimal.valueOf(Long.MAX_VALUE));

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(LimitsDocument::bound);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(LimitsDocument::outsideOfBodies)
                .filter(Objects::nonNull)
                .forEach(schema -> {
                    bound(schema);
                    if (isText(schema)) {
                        boundText(schema);
                    }
                });
    }

    private static Stream<Schema<?>> outsideOfBodies(Operation operation) {
        var parameters = operation.getParameters();
        return Stream.concat(
                parameters == null
                        ? Stream.of()
                        : parameters.stream().<Schema<?>>map(Parameter::getSchema),
                operation.getResponses().values().stream()
                        .filter(response -> response.getHeaders() != null)
                        .flatMap(response -> response.getHeaders().values().stream())
                        .<Schema<?>>map(Header::getSchema));
    }

    private static void boundText(Schema<?> schema) {
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(LengthsFilter.MOST);
        }
        if (schema.getPattern() == null && schema.getFormat() == null) {
            schema.setPattern(WITHOUT_CONTROL_CHARACTERS);
        }
    }

    private static void bound(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(LimitsDocument::bound);
        }
        if (schema.getItems() != null) {
            bound(schema.getItems());
        }
        if (isText(schema) && schema.getMaxLength() == null && schema.getFormat() != null) {
            schema.setMaxLength(LENGTHS.get(schema.getFormat()));
        }
        if (isOf("integer", schema)) {
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.ZERO);
            }
            if (schema.getMaximum() == null) {
                schema.setMaximum(GREATEST.get(Objects.requireNonNull(schema.getFormat())));
            }
        }
    }

    private static boolean isText(Schema<?> schema) {
        return isOf("string", schema) && schema.getEnum() == null;
    }

    private static boolean isOf(String type, Schema<?> schema) {
        return type.equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains(type));
    }
}
