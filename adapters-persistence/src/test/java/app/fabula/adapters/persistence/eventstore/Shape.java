package app.fabula.adapters.persistence.eventstore;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of an event, and what they may be, as text: one line for each, in their order. */
final class Shape {
    private static final int INDENT = 2;

    /** Records that are plain text on disk. */
    private final Set<Class<?>> texts;

    Shape(Set<Class<?>> texts) {
        this.texts = texts;
    }

    String of(Class<?> record) {
        return members(record, 0);
    }

    private String members(Class<?> record, int depth) {
        return Arrays.stream(record.getRecordComponents())
                .map(member -> member(member, depth))
                .collect(Collectors.joining());
    }

    private String member(RecordComponent member, int depth) {
        var type = member.getAnnotatedType();
        var optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        var margin = " ".repeat(depth * INDENT);
        return margin + member.getName() + optional + ":" + value(type, depth);
    }

    private String value(AnnotatedType type, int depth) {
        return switch (type) {
            case AnnotatedParameterizedType some -> collection(some, depth);
            default -> value((Class<?>) type.getType(), depth);
        };
    }

    private String collection(AnnotatedParameterizedType type, int depth) {
        var kind = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        var of = value(List.of(type.getAnnotatedActualTypeArguments()).getLast(), depth);
        if (List.class.isAssignableFrom(kind)) {
            return " list of" + of;
        }
        if (Map.class.isAssignableFrom(kind)) {
            return " by text," + of;
        }
        throw new IllegalArgumentException("no shape is known for " + kind);
    }

    private String value(Class<?> type, int depth) {
        if (texts.contains(type)) {
            return " " + type.getSimpleName() + " as text\n";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(" | ", " ", "\n"));
        }
        return type.isRecord()
                ? "\n" + members(type, depth + 1)
                : " " + type.getSimpleName() + "\n";
    }
}
