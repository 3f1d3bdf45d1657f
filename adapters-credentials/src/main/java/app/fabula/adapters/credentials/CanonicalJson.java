package app.fabula.adapters.credentials;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in its one canonical form (RFC 8785): what means the same is the same text, so that it is
 * signed the same. For what credentials consist of: objects, arrays, strings and whole numbers. It
 * is written here because the library for it (java-json-canonicalization 1.1) is from before the
 * RFC, and most of it is the form of fractions, which no credential has.
 */
final class CanonicalJson {
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    static byte[] bytes(Map<String, ?> object) {
        return text(object).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException at anything that has no such form, half of a surrogate pair
     *     included
     */
    static String text(Map<String, ?> object) {
        var out = new StringBuilder();
        write(out, object);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        switch (value) {
            case String string -> writeString(out, string);
            case Integer number -> out.append(number.intValue());
            case Long number when Math.abs(number) <= LARGEST -> out.append(number.longValue());
            case Map<?, ?> object -> writeObject(out, object);
            case Collection<?> array -> writeArray(out, array);
            default -> throw new IllegalArgumentException("no canonical JSON: " + value.getClass());
        }
    }

    /** By the UTF-16 code units of their names, which is how Java compares strings. */
    private static void writeObject(StringBuilder out, Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        var between = '{';
        for (var member : sorted.entrySet()) {
            out.append(between);
            writeString(out, member.getKey());
            out.append(':');
            write(out, member.getValue());
            between = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(StringBuilder out, Collection<?> array) {
        var between = '[';
        for (var item : array) {
            out.append(between);
            write(out, item);
            between = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static void writeString(StringBuilder out, String string) {
        if (string.codePoints().anyMatch(CanonicalJson::isHalf)) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        out.append('"');
        string.chars().forEach(unit -> writeUnit(out, (char) unit));
        out.append('"');
    }

    private static void writeUnit(StringBuilder out, char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u").append(HexFormat.of().toHexDigits(unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
