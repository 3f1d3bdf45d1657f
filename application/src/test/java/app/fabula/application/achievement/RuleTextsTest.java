package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.RuleTexts.Said;
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
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
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
                "fr                     | de    | Seiten",
                "fr                     | fr    | Pages",
                "*                      | pt-br | Páginas",
                "fr, de;q=0.8, en;q=0.7 | en    | Seiten",
                "fr, en;q=0.7, de;q=0.8 | en    | Seiten",
                "de-AT                  | en    | Seiten",
                "PT-br                  | en    | Páginas",
                "*                      | de    | Seiten"
            })
    void who_asks_is_answered_in_what_they_wish_for_or_what_they_speak_or_in_english(
            String header, String learners, String title) {
        var texts = RuleTexts.of(LanguageRange.parse(header), new Language(learners));
        assertThat(texts.of(RULE, 1).orElseThrow().title()).isEqualTo(title);
    }

    @Test
    void the_target_is_that_of_the_tier_as_the_language_of_the_text_writes_it() {
        var german = RuleTexts.in(Locale.of("de", "CH"));
        assertThat(german.of(RULE, 1))
                .contains(new Said(new Language("de"), "Seiten", "Seiten gelesen: 10."));
        assertThat(german.of(RULE, 2))
                .contains(new Said(new Language("de"), "Seiten", "Seiten gelesen: 1.000."));
        assertThat(RuleTexts.in(Locale.FRENCH).of(RULE, 2))
                .contains(new Said(Rule.ENGLISH, "Pages", "Pages read: 1,000."));
    }

    @Test
    void of_a_tier_that_the_rule_does_not_have_nothing_is_said() {
        assertThat(RuleTexts.in(Locale.ENGLISH).of(RULE, 3)).isEmpty();
    }
}
