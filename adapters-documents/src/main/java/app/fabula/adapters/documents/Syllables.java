package app.fabula.adapters.documents;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Devanagari for a typesetter that sets one letter after the other. In this script the letters of a
 * syllable change places and grow together, which PDFBox does not know how to do; syllables,
 * though, do stand one after the other. So each different one becomes a letter of its own, in the
 * private use area, and {@link SyllableFont} says how it looks and what it stands for.
 */
final class Syllables {
    private static final int FIRST = 0xE000;
    private static final int MOST = 0xF8FF - FIRST + 1;

    /** In UTF-16 units. A letter of a font may stand for 256; no syllable has as many as these. */
    private static final int LONGEST = 24;

    private final SequencedMap<String, Integer> letters = new LinkedHashMap<>();

    /** Text without Devanagari comes back as it is. */
    String lettersOf(String text) {
        if (text.codePoints().noneMatch(Syllables::isDevanagari)) {
            return text;
        }
        var set = new StringBuilder();
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        var from = characters.first();
        for (var to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            appendLetters(set, text.substring(from, to));
            from = to;
        }
        return set.toString();
    }

    /** The syllables so far, in the order of their letters, in lots of a size. */
    List<Map<Integer, String>> lots(int size) {
        var all = List.copyOf(letters.sequencedEntrySet());
        var lots = new ArrayList<Map<Integer, String>>();
        for (var from = 0; from < all.size(); from += size) {
            var lot = new LinkedHashMap<Integer, String>();
            all.subList(from, Math.min(from + size, all.size()))
                    .forEach(entry -> lot.put(entry.getValue(), entry.getKey()));
            lots.add(lot);
        }
        return lots;
    }

    /** One, but for what is longer than any syllable. */
    private void appendLetters(StringBuilder set, String character) {
        for (var from = 0; from < character.length(); from += LONGEST) {
            var to = Math.min(from + LONGEST, character.length());
            set.append(letterOf(character.substring(from, to)));
        }
    }

    private String letterOf(String character) {
        if (!isDevanagari(character.codePointAt(0))
                || (letters.size() == MOST && !letters.containsKey(character))) {
            return character;
        }
        return Character.toString(letters.computeIfAbsent(character, _ -> FIRST + letters.size()));
    }

    private static boolean isDevanagari(int point) {
        return UScript.getScript(point) == UScript.DEVANAGARI || isDanda(point);
    }

    /** Shared by the scripts of India, and in no other of our fonts. */
    private static boolean isDanda(int point) {
        return point == 0x0964 || point == 0x0965;
    }
}
