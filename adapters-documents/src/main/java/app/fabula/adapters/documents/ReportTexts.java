package app.fabula.adapters.documents;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says in one language. Texts are ICU's message formats, one file a language. */
final class ReportTexts {
    /** The first is for readers of any other. */
    static final List<Locale> LANGUAGES =
            Stream.of("en", "es", "fr", "de", "pt", "ar", "hi", "ja")
                    .map(Locale::forLanguageTag)
                    .toList();

    private static final Map<String, Properties> FILES =
            LANGUAGES.stream()
                    .map(Locale::getLanguage)
                    .collect(Collectors.toUnmodifiableMap(tag -> tag, ReportTexts::read));

    private final ULocale locale;
    private final Properties texts;

    private ReportTexts(Locale locale, Properties texts) {
        this.locale = ULocale.forLocale(locale);
        this.texts = texts;
    }

    /** In the reader's language and by the habits of their country, where it is one of ours. */
    static ReportTexts in(Locale reader) {
        var texts = FILES.get(reader.getLanguage());
        if (texts == null) {
            return in(LANGUAGES.getFirst());
        }
        return new ReportTexts(Locale.of(reader.getLanguage(), reader.getCountry()), texts);
    }

    ULocale locale() {
        return locale;
    }

    boolean isRightToLeft() {
        return locale.isRightToLeft();
    }

    SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text in " + locale + ": " + key);
        }
        return text;
    }

    /**
     * @param values put in by their place; text, or a number that decides which plural is meant
     */
    String text(String key, Object... values) {
        return new MessageFormat(text(key), locale).format(values);
    }

    private static Properties read(String tag) {
        var name = "texts/" + tag + ".properties";
        try (var file = ReportTexts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
