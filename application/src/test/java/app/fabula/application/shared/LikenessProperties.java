package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LikenessProperties {
    private static final int SUBSCRIPT_IOTA = 0x345;

    @Property
    void composed_and_decomposed_are_alike(@ForAll("texts") String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Likeness.canonical(decomposed)).isEqualTo(Likeness.canonical(composed));
        assertThat(Likeness.caseless(decomposed)).isEqualTo(Likeness.caseless(composed));
    }

    @Property
    void capital_and_small_are_alike(@ForAll("texts") String text) {
        if (Normalizer.normalize(text, Normalizer.Form.NFD).indexOf(SUBSCRIPT_IOTA) >= 0) {
            return;
        }
        assertThat(Likeness.caseless(text.toUpperCase(Locale.ROOT)))
                .isEqualTo(Likeness.caseless(text));
        assertThat(Likeness.caseless(text.toLowerCase(Locale.ROOT)))
                .isEqualTo(Likeness.caseless(text));
    }

    @Property
    void what_was_made_alike_stays(@ForAll("texts") String text) {
        var caseless = Likeness.caseless(text);

        assertThat(Likeness.caseless(caseless)).isEqualTo(caseless);
    }

    /** A part of a title is found however either was typed. */
    @Property
    void a_part_is_a_part_in_any_form(@ForAll("words") String title, @ForAll("words") String word) {
        var text = title + " " + word + " " + title;

        assertThat(Likeness.caseless(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(Likeness.caseless(word));
        assertThat(Likeness.caseless(text))
                .contains(
                        Likeness.caseless(
                                Normalizer.normalize(
                                        word.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)));
    }

    @Example
    void what_people_take_for_the_same() {
        assertThat(Likeness.caseless("STRASSE")).isEqualTo(Likeness.caseless("Straße"));
        assertThat(Likeness.caseless("ΟΔΟΣ"))
                .isEqualTo(Likeness.caseless("οδός".replace("ό", "ο")));
        assertThat(Likeness.caseless("J\u030cA")).isEqualTo(Likeness.caseless("\u01f0a"));
        assertThat(Likeness.caseless("n")).isNotEqualTo(Likeness.caseless("ñ"));
    }

    @Provide
    Arbitrary<String> texts() {
        return letters().list().ofMaxSize(8).map(all -> String.join("", all));
    }

    /** That begin with a letter, and so do not change what stands before them. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "J\u030c",
                        "\u01f0",
                        "ñ",
                        "n\u0303",
                        "ß",
                        "Σ",
                        "ς",
                        "가",
                        "\u1100\u1161",
                        "ế",
                        "İ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join("", all));
    }

    private static Arbitrary<String> letters() {
        var any =
                Arbitraries.integers()
                        .between(1, Character.MAX_CODE_POINT)
                        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE);
        var marks = Arbitraries.integers().between(0x300, 0x36f);
        var latin = Arbitraries.integers().between(0x41, 0x24f);
        var greek = Arbitraries.integers().between(0x370, 0x3ff);
        return Arbitraries.oneOf(any, marks, latin, greek).map(Character::toString);
    }
}
