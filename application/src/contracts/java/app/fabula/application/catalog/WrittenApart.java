package app.fabula.application.catalog;

import app.fabula.domain.shared.Language;
import java.util.regex.Pattern;

/** Counts words of languages that write spaces between them. */
public final class WrittenApart implements WordCounter {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    @Override
    public int count(String text, Language language) {
        return Math.toIntExact(
                WHITE_SPACE.splitAsStream(text).filter(WrittenApart::isWord).count());
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
