package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.FabulaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 192 example stories in 12 languages go in by the command line and come out letter for letter.
 */
class SharedStoriesIT {
    @TempDir private Path data;

    @Test
    void real_stories_go_in_once_and_come_out_letter_for_letter() throws Exception {
        var folder = stories();
        assumeTrue(Files.isDirectory(folder), "SKIPPED: the example stories are not at " + folder);
        try (var server = FabulaProcess.start(data, "run")) {
            var api = Api.of(server, data);
            assertThat(importing(folder))
                    .isEqualTo("import=stories imported=192 revised=0 unchanged=0 refused=0");
            assertThat(importing(folder))
                    .isEqualTo("import=stories imported=0 revised=0 unchanged=192 refused=0");
            var shown = shelf(api);
            for (var story : manifest(folder)) {
                var expected = pages(folder.resolve(story.get("file").asString()));
                var key = story.get("language").asString() + "/" + story.get("title").asString();
                assertThat(shown.getOrDefault(key, List.of())).as(key).contains(expected);
            }
        }
    }

    private String importing(Path folder) throws Exception {
        try (var command = FabulaProcess.start(data, "import", folder.toString())) {
            var lines = command.lines();
            assertThat(command.exitCode()).isZero();
            return lines.getLast();
        }
    }

    /** The pages of each story, by language and title; some titles are there more than once. */
    private static Map<String, List<List<String>>> shelf(Api api) {
        var shelf = new HashMap<String, List<List<String>>>();
        var next = "";
        do {
            var slice = api.get("/stories?limit=100" + next).expecting(200).body();
            for (var card : slice.get("items")) {
                var story = api.get("/stories/" + card.get("id").asString()).expecting(200).body();
                var pages = new ArrayList<String>();
                story.get("pages").forEach(page -> pages.add(page.get("text").asString()));
                var key = story.get("language").asString() + "/" + story.get("title").asString();
                shelf.computeIfAbsent(key, _ -> new ArrayList<>()).add(pages);
            }
            next = slice.has("nextCursor") ? "&cursor=" + slice.get("nextCursor").asString() : "";
        } while (!next.isEmpty());
        return shelf;
    }

    /** Split by hand, without the reader under test. */
    private static List<String> pages(Path file) throws IOException {
        var sections = Files.readString(file).split("\n##\n", -1);
        var pages = new ArrayList<String>();
        for (var section = 1; section < sections.length - 1; section++) {
            pages.add(sections[section].replaceAll("^\\n+|\\n+\\z", ""));
        }
        return pages;
    }

    private static JsonNode manifest(Path folder) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("manifest.json")))
                .get("stories");
    }

    /** Beside the checkout, wherever the build stands in it. */
    private static Path stories() {
        var place = Path.of("").toAbsolutePath();
        while (place != null && !Files.exists(place.resolve("mvnw"))) {
            place = place.getParent();
        }
        return place == null
                ? Path.of("shared", "data", "stories")
                : place.resolveSibling("shared").resolve("data").resolve("stories");
    }
}
