package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.catalog.StoryDraft;
import app.fabula.domain.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders without a manifest. */
class StoryFolderTest {
    private static final String STORY = "# T\n##\nuno\n";

    @TempDir Path folder;

    @Test
    void every_text_is_a_story_but_hidden_ones_and_what_every_repository_has() throws IOException {
        for (var file :
                List.of(
                        "es/b.md",
                        "es/deep/a.TXT",
                        "README.md",
                        "es/readme.txt",
                        "LICENSE.md",
                        "Licence",
                        ".hidden.md",
                        ".git/c.md",
                        "es/picture.png")) {
            write(file, "T\n\nuno\n");
        }

        var found = StoryFolder.open(folder);

        assertThat(found.stories())
                .extracting(FoundStory::name)
                .containsExactly("es/b.md", "es/deep/a.TXT");
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void the_path_is_the_identity_and_what_is_not_said_has_a_default() throws IOException {
        write("es/t.md", STORY);

        var story = story(0);

        assertThat(story.identity()).isEqualTo("es/t.md");
        assertThat(story.draft())
                .isEqualTo(
                        new StoryDraft(
                                new Language("es"),
                                null,
                                "T",
                                List.of(),
                                "unspecified",
                                "",
                                List.of("uno"),
                                List.of()));
    }

    @Test
    void the_language_is_what_the_file_says_or_else_the_nearest_folder() throws IOException {
        write("pt-BR/stories/a.md", STORY);
        write("pt-BR/stories/b.md", STORY + "##\n* Language: sw\n");
        write("stories/c.md", STORY);

        assertThat(story(0).draft().language()).isEqualTo(new Language("pt-BR"));
        assertThat(story(1).draft().language()).isEqualTo(new Language("sw"));
        assertThatThrownBy(() -> story(2)).hasMessageContaining("its language is unknown");
    }

    @Test
    void the_folder_itself_may_be_named_like_the_language() throws IOException {
        write("yue/a.md", STORY);

        var story = StoryFolder.open(folder.resolve("yue")).stories().getFirst().read();

        assertThat(story.identity()).isEqualTo("a.md");
        assertThat(story.draft().language()).isEqualTo(new Language("yue"));
    }

    @Test
    void letters_are_never_replaced() throws IOException {
        Files.write(
                folder.resolve("bad.md"), "# T\n##\nsí\n".getBytes(StandardCharsets.ISO_8859_1));
        write("es/bom.md", "\uFEFF# T\n##\nuno\n");

        assertThatThrownBy(() -> story(0)).hasMessage("it is not text in UTF-8");
        assertThat(story(1).draft().title()).isEqualTo("T");
    }

    @Test
    void a_large_file_is_no_story() throws IOException {
        write("es/a.md", STORY + "x".repeat(2 * 1024 * 1024));

        assertThatThrownBy(() -> story(0)).hasMessage("it is larger than 2 MB");
    }

    @Test
    void links_lead_to_files_of_the_folder_only(@TempDir Path elsewhere) throws IOException {
        write("es/a.md", STORY);
        var secret = Files.writeString(elsewhere.resolve("secret.md"), STORY);
        Files.createSymbolicLink(folder.resolve("es/b.md"), secret);
        Files.createSymbolicLink(folder.resolve("es/c.md"), Path.of("a.md"));
        Files.createSymbolicLink(folder.resolve("es/d.md"), Path.of("gone.md"));
        Files.createSymbolicLink(folder.resolve("es/other"), elsewhere);

        assertThat(StoryFolder.open(folder).stories()).hasSize(4);
        assertThatThrownBy(() -> story(1)).hasMessage("it is a link out of the folder");
        assertThat(story(2).draft().pages()).containsExactly("uno");
        assertThatThrownBy(() -> story(3)).hasMessage("the file is missing");
    }

    @Test
    void a_story_needs_a_title() throws IOException {
        write("es/a.md", "##\nuno\n");

        assertThatThrownBy(() -> story(0)).hasMessageContaining("no title");
    }

    @Test
    void what_is_no_folder_is_said_to_be_none() throws IOException {
        write("a.md", STORY);

        assertThatThrownBy(() -> StoryFolder.open(folder.resolve("a.md")))
                .isInstanceOf(UnreadableFolder.class);
        assertThatThrownBy(() -> StoryFolder.open(folder.resolve("gone")))
                .isInstanceOf(UnreadableFolder.class);
    }

    private app.fabula.application.catalog.ImportStories.Source story(int index) {
        return StoryFolder.open(folder).stories().get(index).read();
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
