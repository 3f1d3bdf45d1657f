package app.fabula.adapters.rest.shared;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Documents what records say of their components and the library does not look at: that they are
 * always there unless they are {@code @Nullable}, and our own constraints, also on elements.
 */
final class RecordDocument implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var known = schema == null ? null : model(schema, context);
        if (known != null && known.getProperties() != null) {
            var components = rawClass(type.getType()).getRecordComponents();
            for (var component : components == null ? new RecordComponent[0] : components) {
                describe(known, component);
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels()
                        .get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Class<?> rawClass(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case JavaType java -> java.getRawClass();
            default -> Object.class;
        };
    }

    private static void describe(Schema<?> model, RecordComponent component) {
        var property = model.getProperties().get(component.getName());
        if (property == null) {
            return;
        }
        describe(property, component.getAnnotatedType());
        var isRequired = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (isRequired
                && (model.getRequired() == null
                        || !model.getRequired().contains(component.getName()))) {
            model.addRequiredItem(component.getName());
        }
    }

    private static void describe(Schema<?> schema, java.lang.reflect.AnnotatedType type) {
        for (var annotation : type.getAnnotations()) {
            switch (annotation) {
                case Line line ->
                        schema.minLength(line.min()).maxLength(line.max()).pattern(Line.PATTERN);
                case Prose prose ->
                        schema.minLength(1).maxLength(prose.max()).pattern(Prose.PATTERN);
                case Distinct _ -> schema.setUniqueItems(true);
                default -> {}
            }
        }
        if (type instanceof AnnotatedParameterizedType container) {
            var arguments = container.getAnnotatedActualTypeArguments();
            var element = arguments[arguments.length - 1];
            if (schema.getItems() != null) {
                describe(schema.getItems(), element);
            } else if (schema.getAdditionalProperties() instanceof Schema<?> value) {
                describe(value, element);
            }
        }
    }
}
