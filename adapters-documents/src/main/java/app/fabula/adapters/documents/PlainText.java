package app.fabula.adapters.documents;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * What people typed, as it may stand in a document: no controls, no characters that turn the
 * direction of others, none without a meaning that all agree on. Joiners stay: they are letters of
 * some languages.
 */
final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /**
     * @param most code points; what is longer ends in an ellipsis, after a whole character
     */
    static String of(String typed, int most) {
        var clean = new StringBuilder();
        typed.codePoints().limit(10L * most).forEach(point -> append(clean, point));
        var text = Normalizer2.getNFCInstance().normalize(clean).strip();
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        var longest = text.offsetByCodePoints(0, most);
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        var whole = characters.preceding(longest + 1);
        // A character that is longer than all that may be there is none that anybody reads.
        return text.substring(0, whole > 0 ? whole : longest).strip() + "…";
    }

    private static void append(StringBuilder clean, int point) {
        if (isJoiner(point)) {
            clean.appendCodePoint(point);
            return;
        }
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    appendSpace(clean);
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {}
            default -> clean.appendCodePoint(point);
        }
    }

    /** Many in a row are one. */
    private static void appendSpace(StringBuilder clean) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        }
    }

    private static boolean isJoiner(int point) {
        return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
    }
}
