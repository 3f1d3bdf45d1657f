package app.fabula.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What words are where they are written apart; each language has rules of its own beyond that. */
public interface WordCounterContract {
    WordCounter words();

    @Test
    default void nothing_has_no_words() {
        assertThat(count("")).isZero();
        assertThat(count(" \t\n\u00a0")).isZero();
    }

    @Test
    default void words_are_told_apart_by_any_white_space() {
        assertThat(count("uno")).isEqualTo(1);
        assertThat(count("  uno dos\ttres\n\ncuatro  ")).isEqualTo(4);
    }

    @Test
    default void a_number_is_a_word_and_punctuation_and_emoji_are_none() {
        assertThat(count("¡Muy bien, 7 – o 3.5! … 🙂")).isEqualTo(5);
        assertThat(count("... --- ! 🙂🙂")).isZero();
    }

    @Test
    default void many_may_count_at_once() {
        var text = "uno dos tres ".repeat(200);
        assertThat(IntStream.range(0, 200).parallel().map(_ -> count(text))).containsOnly(600);
    }

    private int count(String text) {
        return words().count(text, new Language("es"));
    }
}
