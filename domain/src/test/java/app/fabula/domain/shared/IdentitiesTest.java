package app.fabula.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
    @Test
    void a_name_uuid_is_the_example_of_rfc_9562() {
        var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(NameUuid.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void a_language_is_kept_in_its_canonical_form() {
        assertThat(new Language("PT-br")).isEqualTo(new Language("pt-BR"));
        assertThat(new Language("zh-hant").tag()).isEqualTo("zh-Hant");
    }

    @Test
    void regions_and_scripts_of_a_language_are_one_language() {
        assertThat(new Language("pt-BR").primary()).hasValue("pt");
        assertThat(new Language("zh-Hant").primary()).hasValue("zh");
        assertThat(new Language("es").primary()).hasValue("es");
        assertThat(new Language("und").primary()).isEmpty();
    }

    @Test
    void that_nobody_said_which_language_is_said_by_a_tag_of_its_own() {
        assertThat(new Language("UND").tag()).isEqualTo("und");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a tag", "-de", "und-ES", "x-und", "es_ES"})
    void what_is_no_language_is_refused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag));
    }
}
