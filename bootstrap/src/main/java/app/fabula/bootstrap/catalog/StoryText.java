package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.StoryDraft;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file says of its story; what it leaves out must come from elsewhere.
 *
 * @param pages letter for letter
 */
record StoryText(Optional<String> title, List<String> pages, ClosingList closing) {
    private static final Pattern NEWLINES_AROUND =
            Pattern.compile("\\A[\r\n]+|(?<![\r\n])[\r\n]+\\z");

    StoryText {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new UnreadableStory("it has no pages");
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isBlank()) {
                throw new UnreadableStory("its page %d is empty".formatted(i + 1));
            }
        }
    }

    /** Takes the last section for the closing list, if it is one. */
    static StoryText of(Optional<String> title, List<String> sections) {
        var pages = sections.stream().map(StoryText::withoutNewlinesAround).toList();
        if (pages.isEmpty()) {
            return new StoryText(title, pages, ClosingList.NONE);
        }
        return ClosingList.in(pages.getLast())
                .map(list -> new StoryText(title, pages.subList(0, pages.size() - 1), list))
                .orElseGet(() -> new StoryText(title, pages, ClosingList.NONE));
    }

    /** What is known from elsewhere goes before what the file says. */
    StoryDraft draft(
            Language language,
            Optional<String> knownTitle,
            Optional<String> knownLicence,
            Optional<String> knownAttribution) {
        return new StoryDraft(
                language,
                closing.level().orElse(null),
                knownTitle.or(() -> title).orElseThrow(StoryText::untitled),
                closing.authors(),
                knownLicence.or(closing::licence).orElse("unspecified"),
                knownAttribution.orElseGet(closing::attribution),
                pages,
                closing.vocabulary());
    }

    private static UnreadableStory untitled() {
        return new UnreadableStory("it has no title: begin it with a line '# Title'");
    }

    /** Nothing else is stripped: blanks at either end are the author's. */
    private static String withoutNewlinesAround(String section) {
        return NEWLINES_AROUND.matcher(section).replaceAll("");
    }
}
