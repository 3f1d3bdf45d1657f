package app.fabula.adapters.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguagesTest {
    @Test
    void the_one_that_is_liked_best_comes_first_and_one_that_is_not_wanted_is_left_out() {
        var header = Optional.of("fr;q=0, en;q=0.7, de-CH, es;q=0.8, *;q=0.1");
        assertThat(AcceptedLanguages.of(header))
                .extracting(range -> range.getRange())
                .containsExactly("de-ch", "es", "en", "*");
        assertThat(AcceptedLanguages.locales(header))
                .startsWith(Locale.of("de", "CH"), Locale.of("es"), Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is no header;;q=7", "de;q=2", ",,,", "ä"})
    void what_cannot_be_read_is_not_heard(String header) {
        assertThat(AcceptedLanguages.of(Optional.of(header))).isEmpty();
        assertThat(AcceptedLanguages.locales(Optional.of(header))).isEmpty();
    }

    @Test
    void nor_is_what_is_far_too_long() {
        var readable = "en,".repeat(166) + "en";
        assertThat(readable).hasSize(500);
        assertThat(AcceptedLanguages.of(Optional.of(readable))).hasSize(1);
        assertThat(AcceptedLanguages.of(Optional.of(readable + "g"))).isEqualTo(List.of());
    }

    @Test
    void who_says_nothing_wishes_for_nothing() {
        assertThat(AcceptedLanguages.of(Optional.empty())).isEmpty();
    }
}
