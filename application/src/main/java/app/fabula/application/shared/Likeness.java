package app.fabula.application.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two texts that people typed are the same. They are kept as they were typed; only whoever
 * compares them looks at these.
 */
public final class Likeness {
    private Likeness() {}

    /** The same for all ways to write the same letters (UAX #15): NFC. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The same for capitals, too: a caseless match of the Unicode Standard (section 3.13, D146),
     * but for a Greek subscript iota whose vowel has another accent.
     *
     * <p>By way of capitals, because those of ß are two letters; letter by letter, because the JDK
     * has another small sigma at the end of a word.
     */
    public static String caseless(String text) {
        var capitals = small(canonical(text)).toUpperCase(Locale.ROOT);
        return canonical(small(canonical(capitals)));
    }

    private static String small(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
