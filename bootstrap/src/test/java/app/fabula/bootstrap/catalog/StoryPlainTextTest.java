package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryPlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "La llave\n\nuno\nmás\n\n \n\ndos\n",
                "\nLa llave\n##\nuno\nmás\n\n##\ndos\n",
                "La llave\funo\nmás\f\ndos\n",
                "La llave\n\funo\nmás\n\fdos\f",
            })
    void the_first_line_is_the_title_and_pages_are_told_apart_in_three_ways(String text) {
        var story = StoryPlainText.parse(text);

        assertThat(story.title()).contains("La llave");
        assertThat(story.pages()).containsExactly("uno\nmás", "dos");
    }

    @Test
    void where_pages_have_breaks_their_paragraphs_stay_together() {
        assertThat(StoryPlainText.parse("T\n##\nuno\n\ndos\n").pages())
                .containsExactly("uno\n\ndos");
    }

    @Test
    void it_may_end_with_a_closing_list() {
        assertThat(StoryPlainText.parse("T\n\nuno\n\n* Language: sw\n").closing().language())
                .contains(new Language("sw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "only a title", "T\n\n\n"})
    void without_pages_it_is_no_story(String text) {
        assertThatThrownBy(() -> StoryPlainText.parse(text)).isInstanceOf(UnreadableStory.class);
    }
}
