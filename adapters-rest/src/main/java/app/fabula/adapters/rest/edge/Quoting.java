package app.fabula.adapters.rest.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Quoted strings in fields (RFC 9110, section 5.6.4). */
final class Quoting {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Quoting() {}

    /**
     * What is between delimiters, those in quotation marks excepted.
     *
     * @throws IllegalArgumentException where a quotation does not end
     */
    static List<String> split(String text, char delimiter) {
        var parts = new ArrayList<String>();
        var isQuoted = false;
        var start = 0;
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (isQuoted && character == '\\') {
                at++;
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == delimiter && !isQuoted) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        if (isQuoted) {
            throw new IllegalArgumentException("a quotation does not end");
        }
        parts.add(text.substring(start));
        return parts;
    }

    static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? ESCAPED.matcher(text.substring(1, text.length() - 1)).replaceAll("$1")
                : text;
    }
}
