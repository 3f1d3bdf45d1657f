package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What can be earned, as data. One that cannot be is {@link NotWellFormed}, whose message says what
 * is wrong.
 *
 * @param code kebab-case, at most 60 characters; never changed, since awards are kept by it
 * @param version from 1
 * @param tiers ascending thresholds of what is measured, 1 to 20 of them; a tier is known by its
 *     place, from 1
 * @param hidden not shown before it is earned
 * @param texts at least in English
 */
public record Rule(
        String code,
        int version,
        DeedFilter filter,
        Measure measure,
        Window window,
        List<Long> tiers,
        Scope scope,
        boolean hidden,
        Map<Language, RuleText> texts) {
    public static final Language ENGLISH = new Language("en");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int MOST_TIERS = 20;

    public Rule {
        tiers = List.copyOf(tiers);
        texts = Map.copyOf(texts);
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new NotWellFormed(
                    "code",
                    "a code is kebab-case, of at most %d characters: %s"
                            .formatted(LONGEST_CODE, code));
        }
        if (version < 1) {
            throw new NotWellFormed("version", "versions begin at 1, not " + version);
        }
        if (!texts.containsKey(ENGLISH)) {
            throw new NotWellFormed("texts", "a rule has a text in English (en) at least");
        }
        check(tiers, measure.ceiling());
    }

    /** Of a tier from 1. */
    public long threshold(int tier) {
        return tiers.get(tier - 1);
    }

    private static void check(List<Long> tiers, long ceiling) {
        if (tiers.isEmpty() || tiers.size() > MOST_TIERS) {
            throw new NotWellFormed(
                    "tiers",
                    "a rule has 1 to %d tiers, not %d".formatted(MOST_TIERS, tiers.size()));
        }
        var last = 0L;
        for (var threshold : tiers) {
            if (threshold <= last) {
                throw new NotWellFormed(
                        "tiers", "thresholds are above 0, each above the one before: " + tiers);
            }
            last = threshold;
        }
        checkUpTo(last, ceiling);
    }

    /**
     * @throws NotWellFormed where a tier is above that
     */
    void checkUpTo(long ceiling) {
        checkUpTo(tiers.getLast(), ceiling);
    }

    private static void checkUpTo(long last, long ceiling) {
        if (last > ceiling) {
            throw new NotWellFormed(
                    "tiers", "nobody can reach %d of what is %d at most".formatted(last, ceiling));
        }
    }
}
