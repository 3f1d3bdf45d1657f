package app.fabula.bootstrap.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code manifest.json} of a folder: which files it has, and what is known of each. Checksums,
 * counts and levels in it are not looked at: files are edited, and the levels are guesses.
 */
record StoryManifest(List<Card> cards) {
    static final String NAME = "manifest.json";

    /**
     * @param place in the manifest, from 1
     */
    record Card(
            int place,
            Optional<String> id,
            Optional<String> file,
            Optional<String> title,
            Optional<String> language,
            Optional<String> licence,
            Optional<String> attribution) {}

    /** Empty where the folder has none. */
    static Optional<StoryManifest> in(Path folder) {
        var file = folder.resolve(NAME);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static StoryManifest read(Path file) {
        try {
            var stories = new JsonMapper().readTree(file).path("stories");
            if (!stories.isArray()) {
                throw new UnreadableFolder(file + " has no list named stories.");
            }
            return new StoryManifest(
                    IntStream.range(0, stories.size())
                            .mapToObj(i -> card(i + 1, stories.get(i)))
                            .toList());
        } catch (JacksonException e) {
            throw new UnreadableFolder(
                    "%s is not JSON: %s.".formatted(file, e.getOriginalMessage()));
        }
    }

    private static Card card(int place, JsonNode story) {
        return new Card(
                place,
                text(story, "id"),
                text(story, "file"),
                text(story, "title"),
                text(story, "language"),
                text(story, "licence"),
                text(story, "attribution"));
    }

    private static Optional<String> text(JsonNode story, String name) {
        return Optional.of(story.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(value -> !value.isBlank());
    }
}
