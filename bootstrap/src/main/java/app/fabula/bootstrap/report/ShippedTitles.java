package app.fabula.bootstrap.report;

import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.application.report.BuiltInAwards;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.shared.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Achievements are called as the rules of the same codes. */
final class ShippedTitles implements BuiltInAwards.Titles {
    /** Read for the first report, and not at the start, which need not wait for it. */
    private static final class Texts {
        private static final Map<String, Map<Language, RuleText>> OF_RULES =
                RuleReader.shipped().stream()
                        .collect(Collectors.toUnmodifiableMap(Rule::code, Rule::texts));
    }

    @Override
    public String of(Achievement achievement, Locale reader) {
        var texts = Objects.requireNonNull(Texts.OF_RULES.get(achievement.code()));
        var english = Objects.requireNonNull(texts.get(Rule.ENGLISH));
        return texts.getOrDefault(new Language(reader.getLanguage()), english).title();
    }
}
