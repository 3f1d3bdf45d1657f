package app.fabula.torture.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells strangers how the server is made. */
final class Leaks {
    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    /** Operators are told where something failed; that is what these are for. */
    private static final Set<String> FOR_OPERATORS = Set.of("getErrorGroups", "getParkedSequences");

    static {
        sign("a stack trace", "\\bat [\\w.$/]+\\([\\w.]+(:\\d+)?\\)|\\.java:\\d+|Caused by:");
        sign(
                "a class name",
                "\\b(java|javax|jakarta|org|com|tools|app)(\\.[a-z0-9_]+)+\\.[A-Z]\\w+");
        sign("an exception", "\\b[A-Z]\\w+(Exception|Error)\\b");
        sign("SQL", "(?i)\\bselect\\s.+\\sfrom\\s|\\binsert\\s+into\\s|SQLSTATE|at or near \"");
        sign("a path", "(?<![\\w.])/(home|root|tmp|usr|opt|var|etc|proc)/\\w");
        sign("a banner", "(?im)\\b(server|x-powered-by)=\\[");
        sign("a page of the container", "(?i)<html|tomcat|whitelabel");
    }

    private Leaks() {}

    private static void sign(String name, String pattern) {
        SIGNS.put(name, Pattern.compile(pattern));
    }

    static List<String> in(String text) {
        return SIGNS.entrySet().stream()
                .map(sign -> Map.entry(sign.getKey(), sign.getValue().matcher(text)))
                .filter(sign -> sign.getValue().find())
                .map(sign -> sign.getKey() + ": " + sign.getValue().group())
                .toList();
    }

    static boolean areFor(String operation) {
        return FOR_OPERATORS.contains(operation);
    }
}
