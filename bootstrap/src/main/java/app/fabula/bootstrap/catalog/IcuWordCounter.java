package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.WordCounter;
import app.fabula.domain.shared.Language;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Words as Unicode tells them apart (UAX #29), and by dictionary in Chinese, Japanese, Thai and
 * other scripts that write no spaces. A number is a word; punctuation and emoji are none.
 */
public final class IcuWordCounter implements WordCounter {

    @Override
    public int count(String text, Language language) {
        // One for each call: an iterator holds its text, and creating one is a clone.
        var segments = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        segments.setText(text);
        var words = 0;
        while (segments.next() != BreakIterator.DONE) {
            if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        return words;
    }
}
