package app.fabula.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.shared.UnreadableCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsIT {
    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final Cursor cursor = new Cursor("stories", "el niño/狐", new UUID(1, 2));

    private final Cursors cursors = fixture.cursors;

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void what_was_given_out_is_read_by_every_instance() {
        var other = new Cursors(fixture.jdbc);
        assertThat(other.read("stories", cursors.write(cursor))).isEqualTo(cursor);
    }

    @Test
    void another_list_does_not_take_it() {
        assertRefused("progress", cursors.write(cursor));
        assertRefused("storie", cursors.write(cursor));
    }

    @Test
    void another_database_does_not_take_it() {
        try (var elsewhere = new ReadModelFixture()) {
            assertRefused("stories", elsewhere.cursors.write(cursor));
        }
    }

    @Test
    void no_character_can_be_altered_left_out_or_put_in() {
        var text = cursors.write(cursor);
        for (var place = 0; place < text.length(); place++) {
            var before = text.substring(0, place);
            var after = text.substring(place + 1);
            for (var character : "AQgw_-=é".toCharArray()) {
                if (character != text.charAt(place)) {
                    assertRefused("stories", before + character + after);
                }
                assertRefused("stories", before + character + text.substring(place));
            }
            assertRefused("stories", before + after);
            assertRefused("stories", before);
        }
        assertRefused("stories", text + "A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "\0", "AAAAAAAAAAAAAAAAAAAAAA"})
    void nonsense_is_refused(String text) {
        assertRefused("stories", text);
    }

    @Test
    void what_is_not_signed_is_refused() {
        var content = "stories/" + cursor.id() + cursor.key();
        assertRefused(
                "stories",
                Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void there_is_one_key_of_256_bits_for_ever() {
        assertThat(fixture.jdbc.queryForList("select length(key) from cursor_key", Integer.class))
                .containsExactly(32);
    }

    private void assertRefused(String list, String text) {
        assertThatExceptionOfType(UnreadableCursor.class)
                .as(text)
                .isThrownBy(() -> cursors.read(list, text));
    }
}
