package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients hold of lists that they read in slices. */
public interface CursorsContract {
    Cursors cursors();

    @Test
    default void what_was_given_out_is_read_as_often_as_it_comes() {
        for (var place : List.of("", "12", "el niño/狐", "/", "groups/7", "12")) {
            var cursor = cursors().write("groups", place);
            assertThat(cursors().read("groups", cursor)).isEqualTo(place);
            assertThat(cursors().read("groups", cursor)).isEqualTo(place);
        }
    }

    @Test
    default void another_list_does_not_take_it() {
        var cursor = cursors().write("groups", "12");
        for (var other : List.of("api-keys", "stories", "group", "groups2", "")) {
            assertRefused(other, cursor);
        }
    }

    @Test
    default void nonsense_is_refused() {
        for (var text : List.of("", "x", "!!", "\0", "12", "groups/12", "A".repeat(22))) {
            assertRefused("groups", text);
        }
    }

    default void assertRefused(String list, String text) {
        assertThatExceptionOfType(UnreadableCursor.class)
                .as("%s of %s", text, list)
                .isThrownBy(() -> cursors().read(list, text));
    }
}
