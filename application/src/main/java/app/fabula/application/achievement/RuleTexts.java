package app.fabula.application.achievement;

import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.shared.Language;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What rules are called in the language that a reader likes best, or else in English (RFC 4647,
 * lookup, 3.4).
 *
 * @param liked the language that is liked best first
 */
public record RuleTexts(List<LanguageRange> liked) {
    /**
     * @param language of the texts, and of the numbers in them
     */
    public record Said(Language language, String title, String description) {}

    public RuleTexts {
        liked = List.copyOf(liked);
    }

    /** In the one language that everything is written in. */
    public static RuleTexts in(Locale language) {
        return new RuleTexts(List.of(new LanguageRange(language.toLanguageTag())));
    }

    /** For a learner whose language comes after those that they ask for. */
    public static RuleTexts of(List<LanguageRange> liked, Language own) {
        return new RuleTexts(
                Stream.concat(liked.stream(), Stream.of(new LanguageRange(own.tag()))).toList());
    }

    /** Empty where the rule has no such tier. */
    public Optional<Said> of(RuleForm rule, int tier) {
        if (tier > rule.tiers().size()) {
            return Optional.empty();
        }
        var tag = tag(rule);
        return Optional.ofNullable(rule.texts().get(tag))
                .map(text -> said(new Language(tag), text, rule.tiers().get(tier - 1)));
    }

    private String tag(RuleForm rule) {
        return Optional.ofNullable(Locale.lookupTag(liked, rule.texts().keySet()))
                .flatMap(found ->
                        rule.texts().keySet().stream()
                                .filter(tag -> tag.equalsIgnoreCase(found))
                                .findFirst())
                .orElse(Rule.ENGLISH.tag());
    }

    private static Said said(Language language, RuleText text, long target) {
        var number = NumberFormat.getIntegerInstance(language.locale()).format(target);
        return new Said(
                language,
                text.title().replace(RuleText.TARGET, number),
                text.description().replace(RuleText.TARGET, number));
    }
}
