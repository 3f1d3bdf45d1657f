package app.fabula.application.credential;

import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.shared.Language;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;

/** What a rule says of itself, to whoever reads it. */
final class AchievementTexts {
    private AchievementTexts() {}

    /**
     * A rule has one text that tells both what was done and what is to be done for it.
     *
     * @return nothing where the rule has no such tier
     */
    static Optional<AwardedAchievement> of(Rule rule, AwardKey award, List<LanguageRange> readers) {
        if (award.tier() > rule.tiers().size()) {
            return Optional.empty();
        }
        var language = language(rule, readers);
        var text = Objects.requireNonNull(rule.texts().get(language));
        var target = target(rule.threshold(award.tier()), language);
        var description = text.description().replace(RuleText.TARGET, target);
        return Optional.of(
                new AwardedAchievement(
                        rule.code(),
                        rule.version(),
                        award.tier(),
                        award.language(),
                        language,
                        text.title().replace(RuleText.TARGET, target),
                        description,
                        description));
    }

    /** As RFC 4647 looks languages up (section 3.4). */
    private static Language language(Rule rule, List<LanguageRange> readers) {
        var tags = rule.texts().keySet().stream().map(Language::tag).sorted().toList();
        return Optional.ofNullable(Locale.lookupTag(readers, tags))
                .map(Language::new)
                .orElse(Rule.ENGLISH);
    }

    private static String target(long threshold, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(threshold);
    }
}
