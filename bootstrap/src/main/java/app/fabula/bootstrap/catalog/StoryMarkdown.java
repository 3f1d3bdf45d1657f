package app.fabula.bootstrap.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A story as Markdown: {@code # Title}, then {@code ##} on a line of its own before each page and
 * before the closing list.
 */
final class StoryMarkdown {
    /** Written out, since {@code ^} would also hold after a paragraph separator within a page. */
    static final Pattern PAGE_BREAK = Pattern.compile("(?<![^\n])##[ \t]*(?:\r?\n|\\z)");

    private static final Pattern HEADING = Pattern.compile("\\A\\s*# ([^\r\n]*)");

    private StoryMarkdown() {}

    static StoryText parse(String text) {
        var heading = HEADING.matcher(text);
        var titled = heading.find();
        var title = titled ? Optional.of(heading.group(1).strip()) : Optional.<String>empty();
        var rest = titled ? text.substring(heading.end()) : text;
        return StoryText.of(title.filter(name -> !name.isEmpty()), sections(rest));
    }

    /** What stands before the first break is a page if it is anything: no text is lost. */
    static List<String> sections(String text) {
        var sections = new ArrayList<>(List.of(PAGE_BREAK.split(text, -1)));
        if (sections.getFirst().isBlank()) {
            sections.removeFirst();
        }
        return sections;
    }
}
