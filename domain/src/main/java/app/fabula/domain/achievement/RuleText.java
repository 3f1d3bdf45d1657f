package app.fabula.domain.achievement;

import java.util.regex.Pattern;

/**
 * What a rule is called in one language. {@code {target}} stands for the threshold of the tier.
 *
 * @param title at most 60 characters
 * @param description at most 200 characters
 */
public record RuleText(String title, String description) {
    public static final String TARGET = "{target}";
    private static final Pattern BRACE = Pattern.compile("[{}]");

    public RuleText {
        check("title", title, 60);
        check("description", description, 200);
    }

    private static void check(String what, String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > most) {
            throw new IllegalArgumentException(
                    "a %s has 1 to %d characters, not %d".formatted(what, most, length));
        }
        if (BRACE.matcher(text.replace(TARGET, "")).find()) {
            throw new IllegalArgumentException("in braces there is nothing but {target}");
        }
    }
}
