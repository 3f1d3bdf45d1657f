package app.fabula.adapters.rest.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.DeedFilter;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Measure;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextsTest {
    private static final RuleForm RULE =
            RuleForm.of(
                    new Rule(
                            "pages",
                            1,
                            DeedFilter.on(DeedKind.PAGE_READ),
                            new Measure.Counter(),
                            new Window.Ever(),
                            List.of(10L, 1_000L),
                            Scope.OVER_ALL,
                            false,
                            Map.of(
                                    Rule.ENGLISH,
                                    new RuleText("Pages", "Pages read: {target}."),
                                    new Language("de"),
                                    new RuleText("Seiten", "Seiten gelesen: {target}."),
                                    new Language("pt-BR"),
                                    new RuleText("Páginas", "Páginas lidas: {target}."))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                            | de    | Seiten",
                "                            | fr    | Pages",
                "                            | pt-br | Páginas",
                "fr, de;q=0.8, en;q=0.7      | en    | Seiten",
                "fr, en;q=0.7, de;q=0.8      | en    | Seiten",
                "de-AT                       | en    | Seiten",
                "PT-br                       | en    | Páginas",
                "fr                          | de    | Seiten",
                "*                           | de    | Seiten",
                "this is no header;;q=7      | de    | Seiten"
            })
    void who_asks_is_answered_in_what_they_wish_for_or_what_they_speak_or_in_english(
            String header, String learners, String title) {
        var texts = RuleTexts.of(Optional.ofNullable(header), new Language(learners));
        assertThat(texts.title(RULE, 1)).isEqualTo(title);
    }

    @Test
    void a_header_that_is_far_too_long_is_not_heard() {
        var texts = RuleTexts.of(Optional.of("en,".repeat(2_000) + "en"), new Language("de"));
        assertThat(texts.title(RULE, 1)).isEqualTo("Seiten");
    }

    @Test
    void the_target_is_that_of_the_tier_as_the_language_writes_it() {
        var german = RuleTexts.of(Optional.empty(), new Language("de"));
        assertThat(german.description(RULE, 1)).isEqualTo("Seiten gelesen: 10.");
        assertThat(german.description(RULE, 2)).isEqualTo("Seiten gelesen: 1.000.");
        var english = RuleTexts.of(Optional.of("en"), new Language("de"));
        assertThat(english.description(RULE, 2)).isEqualTo("Pages read: 1,000.");
    }
}
