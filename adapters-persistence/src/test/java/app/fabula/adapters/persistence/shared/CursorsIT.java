package app.fabula.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.CursorsContract;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CursorsIT implements CursorsContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final String PLACE = "el niño/狐";

    private final Cursors cursors = fixture.cursors;

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Cursors cursors() {
        return cursors;
    }

    @Test
    void what_was_given_out_is_read_by_every_instance() {
        var other = new SignedCursors(fixture.jdbc);
        assertThat(other.read("stories", cursors.write("stories", PLACE))).isEqualTo(PLACE);
    }

    @Test
    void the_last_row_is_known_by_its_sort_key_and_its_id() {
        var cursor = new Cursor(PLACE, new UUID(1, 2));
        assertThat(Cursor.at(cursor.place())).isEqualTo(cursor);
    }

    @Test
    void another_database_does_not_take_it() {
        try (var elsewhere = new ReadModelFixture()) {
            assertRefused("stories", elsewhere.cursors.write("stories", PLACE));
        }
    }

    @Test
    void no_character_can_be_altered_left_out_or_put_in() {
        var text = cursors.write("stories", PLACE);
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

    @Test
    void what_is_not_signed_is_refused() {
        assertRefused(
                "stories",
                Base64.getUrlEncoder()
                        .encodeToString(("stories/" + PLACE).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void there_is_one_key_of_256_bits_for_ever() {
        assertThat(fixture.jdbc.queryForList("select length(key) from cursor_key", Integer.class))
                .containsExactly(32);
    }
}
