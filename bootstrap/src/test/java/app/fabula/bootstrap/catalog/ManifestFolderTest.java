package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.application.catalog.StoryDraft;
import app.fabula.domain.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestFolderTest {
    @TempDir Path folder;

    @BeforeEach
    void oneStory() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "# T\n##\nuno\n##\n* License: [X]\n* Text: Ana\n* Map: Tom\n");
    }

    @Test
    void the_manifest_knows_better_than_the_file() throws IOException {
        manifest(
                """
                {"id": "one", "file": "a.md", "title": "La llave", "language": "es", "level": 4,
                 "licence": "CC BY 4.0", "attribution": "Text: Ana", "sha256": "stale", "pages": 7}\
                """);

        assertThat(stories().getFirst())
                .isEqualTo(
                        new Source(
                                "one",
                                new StoryDraft(
                                        new Language("es"),
                                        null,
                                        "La llave",
                                        List.of("Ana"),
                                        "CC BY 4.0",
                                        "Text: Ana",
                                        List.of("uno"),
                                        List.of())));
    }

    @Test
    void the_file_says_what_the_manifest_does_not() throws IOException {
        manifest("{\"id\": \"one\", \"file\": \"a.md\", \"language\": \"es\"}");

        var draft = stories().getFirst().draft();

        assertThat(draft.title()).isEqualTo("T");
        assertThat(draft.licence()).isEqualTo("X");
        assertThat(draft.attribution()).isEqualTo("Map: Tom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'file': 'a.md', 'language': 'es'}                    | the manifest says no id for it",
                "{'id': 'x', 'language': 'es'}                         | the manifest says no file for it",
                "{'id': 'x', 'file': 'a.md'}                           | the manifest says no language for it",
                "{'id': 'x', 'file': 'a.md', 'language': '?'}          | '?' is no language tag like es or pt-BR",
                "{'id': 'x', 'file': 'gone.md', 'language': 'es'}      | the file is missing",
                "{'id': 'x', 'file': '.', 'language': 'es'}            | it is no file",
                "{'id': 'x', 'file': '../a.md', 'language': 'es'}      | its path leaves the folder",
                "{'id': 'x', 'file': '/etc/hosts', 'language': 'es'}   | its path leaves the folder",
            })
    void what_it_lists_and_is_not_there_has_a_reason(String entry, String reason)
            throws IOException {
        manifest(entry.replace('\'', '"'));

        assertThatThrownBy(this::stories).hasMessage(reason);
    }

    @Test
    void an_identity_is_there_once() throws IOException {
        var story = "{\"id\": \"one\", \"file\": \"a.md\", \"language\": \"es\"}";
        manifest(story + "," + story);

        var stories = StoryFolder.open(folder).stories();

        assertThat(stories.getFirst().read().identity()).isEqualTo("one");
        assertThatThrownBy(() -> stories.getLast().read())
                .hasMessage("the manifest has its id one twice");
    }

    @Test
    void what_it_does_not_list_is_mentioned() throws IOException {
        Files.writeString(folder.resolve("b.md"), "# B");
        Files.writeString(folder.resolve("README.md"), "# R");
        manifest("{\"id\": \"one\", \"file\": \"a.md\", \"language\": \"es\"}");

        assertThat(StoryFolder.open(folder).notes())
                .containsExactly("Not in the manifest, and left out: b.md");
    }

    @ParameterizedTest
    @CsvSource({"'{', is not JSON", "'[]', has no list named stories"})
    void a_manifest_that_cannot_be_understood_is_not_ignored(String text, String reason)
            throws IOException {
        Files.writeString(folder.resolve("manifest.json"), text);

        assertThatThrownBy(() -> StoryFolder.open(folder))
                .isInstanceOf(UnreadableFolder.class)
                .hasMessageContaining(reason);
    }

    private void manifest(String stories) throws IOException {
        Files.writeString(
                folder.resolve("manifest.json"), "{\"stories\": [%s]}".formatted(stories));
    }

    private List<Source> stories() {
        return StoryFolder.open(folder).stories().stream().map(FoundStory::read).toList();
    }
}
