package app.fabula.bootstrap.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A story as plain text: the title on the first line, then pages between lines {@code ##}, or
 * between form feeds, or else every paragraph is one.
 */
final class StoryPlainText {
    private static final Pattern TITLE = Pattern.compile("\\A\\s*+([^\r\n\f]++)");
    private static final Pattern FORM_FEED = Pattern.compile("\f");
    private static final Pattern BLANK_LINES = Pattern.compile("\r?\n(?:[ \t]*+\r?\n)++");

    private StoryPlainText() {}

    static StoryText parse(String text) {
        var title = TITLE.matcher(text);
        return title.find()
                ? StoryText.of(
                        Optional.of(title.group(1).strip()), sections(text.substring(title.end())))
                : StoryText.of(Optional.empty(), List.of());
    }

    private static List<String> sections(String text) {
        if (StoryMarkdown.PAGE_BREAK.matcher(text).find()) {
            return StoryMarkdown.sections(text);
        }
        var separator = FORM_FEED.matcher(text).find() ? FORM_FEED : BLANK_LINES;
        var sections = new ArrayList<>(List.of(separator.split(text)));
        // Between separators an empty page is the author's mistake, around them it is nobody's.
        if (!sections.isEmpty() && sections.getFirst().isBlank()) {
            sections.removeFirst();
        }
        return sections;
    }
}
