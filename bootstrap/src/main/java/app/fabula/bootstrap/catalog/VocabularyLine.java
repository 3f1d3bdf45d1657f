package app.fabula.bootstrap.catalog;

import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One word of a story: {@code la panadera = en: baker; de: die Bäckerin}. */
final class VocabularyLine {
    private static final Pattern LINE = Pattern.compile("\\A([^=]+)=(.+)");
    private static final Pattern TRANSLATION = Pattern.compile("\\A([^:]+):(.+)");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final String text;

    private VocabularyLine(String text) {
        this.text = text;
    }

    static VocabularyEntry parse(String text) {
        return new VocabularyLine(text).entry();
    }

    private VocabularyEntry entry() {
        var line = LINE.matcher(text);
        if (!line.matches() || line.group(1).isBlank() || line.group(2).isBlank()) {
            throw unreadable();
        }
        var translations = new TreeMap<String, String>();
        SEMICOLON.splitAsStream(line.group(2).strip()).forEach(part -> add(part, translations));
        return new VocabularyEntry(line.group(1).strip(), translations);
    }

    private void add(String part, Map<String, String> translations) {
        var translation = TRANSLATION.matcher(part);
        if (!translation.matches() || translation.group(2).isBlank()) {
            throw unreadable();
        }
        var language = LanguageTag.parse(translation.group(1).strip());
        translations.put(language.tag(), translation.group(2).strip());
    }

    private UnreadableStory unreadable() {
        return new UnreadableStory(
                "its vocabulary line '%s' is not like 'el pan = en: bread; de: das Brot'"
                        .formatted(text));
    }
}
