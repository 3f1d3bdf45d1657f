package app.fabula.adapters.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeysTest {
    private static final byte[] DATA = {1, 2, 3};

    /** RFC 8032, section 7.1, test 1, which is the key of {@link Samples}. */
    @Test
    void signs_as_ed25519() {
        assertThat(HexFormat.of().formatHex(Samples.keys().current().sign(new byte[0])))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void what_was_written_signs_the_same_when_it_is_read() {
        var drawn = IssuerKeys.drawn();
        var read = IssuerKeys.of(drawn.json());

        assertThat(read.published()).isEqualTo(drawn.published());
        assertThat(read.current().sign(DATA)).isEqualTo(drawn.current().sign(DATA));
        assertThat(read.json()).isEqualTo(drawn.json());
    }

    @Test
    void names_are_told_the_one_that_signs_first() {
        var first = IssuerKeys.drawn();
        var second = first.rotated();

        assertThat(first.names()).hasSize(1);
        assertThat(second.names()).hasSize(2).endsWith(first.names().getFirst());
        assertThat(IssuerKeys.of(second.json()).names()).isEqualTo(second.names());
    }

    @Test
    void no_key_is_drawn_twice() {
        assertThat(IssuerKeys.drawn().published()).isNotEqualTo(IssuerKeys.drawn().published());
    }

    @Test
    void a_key_that_no_longer_signs_is_still_published_without_its_secret() throws Exception {
        var first = IssuerKeys.drawn();
        var third = IssuerKeys.of(first.rotated().json()).rotated();

        assertThat(third.published()).hasSize(3).noneMatch(key -> key.isPrivate());
        assertThat(third.published().getLast()).isEqualTo(first.published().getFirst());
        var signed = third.current().sign(DATA);
        assertThat(IssuerKey.verifies(third.published().getFirst(), DATA, signed)).isTrue();
        assertThat(IssuerKey.verifies(third.published().get(1), DATA, signed)).isFalse();
        assertThat(third.json()).doesNotContain(secret(first)).containsOnlyOnce("\"d\"");
    }

    @Test
    void a_secret_that_somebody_left_in_the_file_is_not_published() {
        var earlier = IssuerKeys.drawn();
        var both =
                IssuerKeys.of(
                        "{\"keys\":[%s,%s]}"
                                .formatted(
                                        IssuerKeys.drawn().current().pair(),
                                        earlier.current().pair()));

        assertThat(both.published()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(both.json()).doesNotContain(secret(earlier));
    }

    @Test
    void its_secret_is_in_no_log() {
        var keys = IssuerKeys.drawn();

        assertThat(List.of(keys.toString(), keys.current().toString()))
                .noneMatch(text -> text.contains(secret(keys)) || text.contains("\"d\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
                        + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"X25519\","
                        + "\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\","
                        + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}"
            })
    void anything_else_is_refused_without_being_told(String json) {
        assertThatThrownBy(() -> IssuerKeys.of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("nWGx");
    }

    @Test
    void two_halves_of_different_keys_are_refused() {
        var other = IssuerKeys.drawn().published().getFirst().getX().toString();
        var mixed = Samples.KEYS.replace("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", other);

        assertThatThrownBy(() -> IssuerKeys.of(mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String secret(IssuerKeys keys) {
        return keys.current().pair().getD().toString();
    }
}
