package app.fabula.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    private static final KeyText key =
            new KeyText("dev", new KeyId("0aB1cD2eF3gH"), "0123456789abcdefghijABCDEFGHIJxy");

    /** Computed apart: CRC-32 (zlib) of all before it, in base 62. */
    private static final String TEXT =
            "fab_dev_0aB1cD2eF3gH_0123456789abcdefghijABCDEFGHIJxy4SM6G6";

    @Test
    void its_text_ends_with_a_checksum() {
        assertThat(key.text()).isEqualTo(TEXT);
    }

    @Test
    void what_was_told_is_read_again() {
        assertThat(KeyText.parse(TEXT)).contains(key);
    }

    @Test
    void no_character_can_be_changed_lost_or_added() {
        for (var at = 0; at < TEXT.length(); at++) {
            var other = TEXT.charAt(at) == 'a' ? 'b' : 'a';
            assertThat(KeyText.parse(TEXT.substring(0, at) + other + TEXT.substring(at + 1)))
                    .isEmpty();
            assertThat(KeyText.parse(TEXT.substring(0, at) + TEXT.substring(at + 1))).isEmpty();
            assertThat(KeyText.parse(TEXT.substring(0, at) + other + TEXT.substring(at))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fab_", "fab_dev__", "null", "Bearer", " " + TEXT, TEXT + "\n"})
    void junk_is_no_key(String junk) {
        assertThat(KeyText.parse(junk)).isEmpty();
    }

    @Test
    void is_never_written_into_a_log_as_it_is() {
        assertThat(key).hasToString("fab_dev_0aB1cD2eF3gH");
    }

    @Test
    void its_hash_tells_it_from_every_other_one() {
        var other = new KeyText("dev", key.id(), "0123456789abcdefghijABCDEFGHIJxz");
        assertThat(key.hash()).hasSize(64).isNotEqualTo(other.hash());
    }
}
