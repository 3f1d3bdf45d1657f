package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The collection of 192 stories beside the repository, where there is one. */
class SharedStoriesTest {
    @Test
    void all_are_read_letter_for_letter() throws IOException {
        var folder = sharedStories();
        var stories = StoryFolder.open(folder);
        var cards = new JsonMapper().readTree(folder.resolve("manifest.json")).path("stories");

        assertThat(stories.notes()).isEmpty();
        assertThat(stories.stories()).hasSize(192);
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            var story = stories.stories().get(i).read();
            var file = folder.resolve(card.path("file").stringValue());

            assertThat(story.identity()).isEqualTo(card.path("id").stringValue());
            assertThat(story.draft().level()).isNull();
            assertThat(story.draft().pages())
                    .as(file.toString())
                    .isEqualTo(pagesOf(Files.readString(file)))
                    .hasSize(card.path("pages").intValue());
        }
    }

    /** Another way to the same: line by line, without a regular expression. */
    private static List<String> pagesOf(String text) {
        var sections = new ArrayList<StringBuilder>();
        for (int from = 0; from < text.length(); ) {
            var newline = text.indexOf('\n', from);
            var to = newline < 0 ? text.length() : newline + 1;
            var line = text.substring(from, to);
            if (line.equals("##\n")) {
                sections.add(new StringBuilder());
            } else if (!sections.isEmpty()) {
                sections.getLast().append(line);
            }
            from = to;
        }
        sections.removeLast();
        return sections.stream().map(SharedStoriesTest::withoutNewlinesAround).toList();
    }

    private static String withoutNewlinesAround(StringBuilder section) {
        while (section.charAt(0) == '\n') {
            section.deleteCharAt(0);
        }
        while (section.charAt(section.length() - 1) == '\n') {
            section.setLength(section.length() - 1);
        }
        return section.toString();
    }

    private static Path sharedStories() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var stories = folder.resolve("shared/data/stories");
            if (Files.isDirectory(stories)) {
                return stories;
            }
        }
        return abort("There is no folder shared/data/stories beside the repository.");
    }
}
