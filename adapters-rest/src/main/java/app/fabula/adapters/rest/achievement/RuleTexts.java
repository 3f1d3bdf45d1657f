package app.fabula.adapters.rest.achievement;

import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.shared.Language;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules are called in the language that the reader wishes for most, or else in that of the
 * learner, or else in English (RFC 4647, lookup).
 */
record RuleTexts(List<LanguageRange> wishes) {
    private static final int LONGEST_HEADER = 500;
    private static final String ENGLISH = "en";

    RuleTexts {
        wishes = List.copyOf(wishes);
    }

    /**
     * @param accepted header {@code Accept-Language}; one that says nothing is not heard
     */
    static RuleTexts of(Optional<String> accepted, Language learners) {
        var ranges = accepted.map(RuleTexts::ranges).orElse(List.of());
        return new RuleTexts(
                Stream.concat(ranges.stream(), Stream.of(new LanguageRange(learners.tag())))
                        .toList());
    }

    String title(RuleForm rule, int tier) {
        var tag = tag(rule);
        return filled(text(rule, tag).title(), rule, tier, tag);
    }

    String description(RuleForm rule, int tier) {
        var tag = tag(rule);
        return filled(text(rule, tag).description(), rule, tier, tag);
    }

    static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private String tag(RuleForm rule) {
        return Optional.ofNullable(Locale.lookupTag(wishes, rule.texts().keySet()))
                .flatMap(found ->
                        rule.texts().keySet().stream()
                                .filter(tag -> tag.equalsIgnoreCase(found))
                                .findFirst())
                .orElse(ENGLISH);
    }

    private static RuleText text(RuleForm rule, String tag) {
        return Optional.ofNullable(rule.texts().get(tag)).orElseThrow();
    }

    private static String filled(String text, RuleForm rule, int tier, String tag) {
        var number = NumberFormat.getIntegerInstance(Locale.forLanguageTag(tag));
        return text.replace(RuleText.TARGET, number.format(rule.tiers().get(tier - 1)));
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header.length() > LONGEST_HEADER ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
