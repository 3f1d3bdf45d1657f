package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryMarkdownTest {
    private static final String STORY =
            """
            # La llave

            ##
            Ana busca la llave.

            No la ve.

            ##
            Está en la puerta.

            ##
            * License: [CC BY 4.0]
            * Text: Ana Ruiz, Leo Paz & Mia Sol
            * Illustration: Tom
            * Translation: Eva
            * Language: es
            * Level: A1
            * Vocabulary: la llave = en: key; de: der Schlüssel
            * Vocabulary: ver = en: to see
            """;

    @Test
    void a_story_has_a_title_pages_and_a_closing_list() {
        var story = StoryMarkdown.parse(STORY);

        assertThat(story.title()).contains("La llave");
        assertThat(story.pages())
                .containsExactly("Ana busca la llave.\n\nNo la ve.", "Está en la puerta.");
        assertThat(story.closing().licence()).contains("CC BY 4.0");
        assertThat(story.closing().authors()).containsExactly("Ana Ruiz", "Leo Paz", "Mia Sol");
        assertThat(story.closing().attribution()).isEqualTo("Illustration: Tom; Translation: Eva");
        assertThat(story.closing().language()).contains(new Language("es"));
        assertThat(story.closing().level()).contains(CefrLevel.A1);
        assertThat(story.closing().vocabulary())
                .containsExactly(
                        new VocabularyEntry("la llave", Map.of("en", "key", "de", "der Schlüssel")),
                        new VocabularyEntry("ver", Map.of("en", "to see")));
    }

    @Test
    void only_newlines_around_a_page_are_left_out() {
        var story =
                StoryMarkdown.parse("# T\n##\n\n  in\tdented \u2029\n\n\n##\n e\u0301\u200d \n");

        assertThat(story.pages()).containsExactly("  in\tdented \u2029", " e\u0301\u200d ");
    }

    @Test
    void lines_may_end_as_on_windows() {
        var story = StoryMarkdown.parse(STORY.replace("\n", "\r\n"));

        assertThat(story.title()).contains("La llave");
        assertThat(story.pages())
                .containsExactly("Ana busca la llave.\r\n\r\nNo la ve.", "Está en la puerta.");
        assertThat(story.closing().language()).contains(new Language("es"));
    }

    @Test
    void a_heading_or_a_paragraph_separator_makes_no_page() {
        var story = StoryMarkdown.parse("# T\n##\nuno\u2029##\n## dos\n#\nx ##\n###\n");

        assertThat(story.pages()).containsExactly("uno\u2029##\n## dos\n#\nx ##\n###");
    }

    @Test
    void text_before_the_first_break_is_a_page_too() {
        assertThat(StoryMarkdown.parse("# T\nuno\n##\ndos").pages()).containsExactly("uno", "dos");
    }

    @Test
    void a_page_of_bullets_is_no_closing_list() {
        var story = StoryMarkdown.parse("# T\n##\nuno\n##\n* Ana: hola\n* Leo: adiós\n");

        assertThat(story.pages()).containsExactly("uno", "* Ana: hola\n* Leo: adiós");
        assertThat(story.closing().lines()).isEmpty();
    }

    @Test
    void a_story_may_have_no_title_of_its_own() {
        assertThat(StoryMarkdown.parse("##\nuno\n").title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', it has no pages",
        "'# T\n', it has no pages",
        "'# T\n##\n* Language: es\n', it has no pages",
        "'# T\n##\nuno\n##\n\n##\ndos\n', its page 2 is empty",
        "'# T\n##\nuno\n##\n', its page 2 is empty",
    })
    void a_story_without_text_is_none(String text, String reason) {
        assertThatThrownBy(() -> StoryMarkdown.parse(text))
                .isInstanceOf(UnreadableStory.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Level: beginner, its level 'beginner' is none of A1 to C2",
                "Language: Spanish!, 'Spanish!' is no language tag like es or pt-BR",
                "Vocabulary: la llave, its vocabulary line 'la llave'",
                "Vocabulary: la llave = key, its vocabulary line 'la llave = key'",
                "Vocabulary: = en: key, its vocabulary line '= en: key'",
                "Vocabulary: la llave = !: key, '!' is no language tag",
            })
    void what_the_closing_list_says_must_make_sense(String line, String reason) {
        var closing = StoryMarkdown.parse("# T\n##\nuno\n##\n* Text: Ana\n* " + line).closing();

        assertThatThrownBy(
                        () -> {
                            closing.language();
                            closing.level();
                            closing.vocabulary();
                        })
                .isInstanceOf(UnreadableStory.class)
                .hasMessageStartingWith(reason);
    }
}
