package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTextsTest {
    private static final ReportTexts english = ReportTexts.in(Locale.ENGLISH);

    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_says_the_same_things(Locale language) {
        assertThat(ReportTexts.in(language).keys()).isEqualTo(english.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_has_the_placeholders_of_the_english_one(Locale language) {
        var texts = ReportTexts.in(language);
        assertThat(texts.keys())
                .allSatisfy(key ->
                        assertThat(placeholders(texts, key))
                                .as(key)
                                .isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_empty_or_left_in_english(Locale language) {
        var texts = ReportTexts.in(language);
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.text(key)).isNotBlank());
        if (!language.equals(Locale.ENGLISH)) {
            assertThat(
                            texts.keys().stream()
                                    .filter(key -> texts.text(key).equals(english.text(key)))
                                    .filter(key ->
                                            texts.text(key)
                                                    .codePoints()
                                                    .anyMatch(ReportTextsTest::isPlain)))
                    .as("words that are the same in both")
                    .isSubsetOf("no", "column.pages", "effort");
        }
    }

    @Test
    void a_reader_of_another_language_gets_english() {
        assertThat(ReportTexts.in(Locale.forLanguageTag("sw")).text("title"))
                .isEqualTo("Reading report");
    }

    @Test
    void the_country_decides_how_numbers_are_written() {
        assertThat(number("de-DE")).isEqualTo("1.234.567");
        assertThat(number("de-CH")).isEqualTo("1'234'567");
        assertThat(number("hi")).isEqualTo("12,34,567");
        assertThat(number("ar-EG")).isEqualTo("١٬٢٣٤٬٥٦٧");
    }

    @Test
    void plurals_are_those_of_the_language() {
        var arabic = ReportTexts.in(Locale.forLanguageTag("ar"));
        assertThat(Stream.of(1, 2, 3, 11).map(many -> arabic.text("stories.more", many)).distinct())
                .hasSize(4);
        assertThat(english.text("stories.more", 1)).isEqualTo("And 1 more story.");
    }

    private static String number(String tag) {
        return new Habits(ReportTexts.in(Locale.forLanguageTag(tag)).locale()).number(1234567);
    }

    private static Set<String> placeholders(ReportTexts texts, String key) {
        return new MessageFormat(texts.text(key), texts.locale()).getArgumentNames();
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
