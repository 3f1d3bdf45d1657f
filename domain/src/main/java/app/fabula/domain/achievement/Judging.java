package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a learner's deeds have earned under one code, whatever versions its rule has had.
 *
 * <p>An award that stands is judged by the version under which it was earned, so that a raised
 * threshold or a rule's end takes nothing away; only when it fails by that, and all that is new, is
 * judged by the newest version. By a retired rule nothing new is earned.
 */
public final class Judging {
    private final RuleHistory rules;
    private final Collection<Deed> deeds;
    private final Map<Integer, Map<Optional<Language>, Attainment>> attained = new HashMap<>();

    private Judging(RuleHistory rules, Collection<Deed> deeds) {
        this.rules = rules;
        this.deeds = deeds;
    }

    /** For more than one question: what deeds amount to under a version is computed once. */
    public static Judging by(RuleHistory rules, Collection<Deed> deeds) {
        return new Judging(rules, deeds);
    }

    /**
     * @param told of which only what has the code of the rules is looked at
     * @return every award that was earned, and those that stand but were not: empty. Those that
     *     stand by a version that is not known here are left out, since nobody can judge them.
     */
    public static Map<AwardKey, Optional<Earned>> of(
            RuleHistory rules, Announcements told, Collection<Deed> deeds) {
        return by(rules, deeds).against(told);
    }

    /** As {@link #of} says. */
    public Map<AwardKey, Optional<Earned>> against(Announcements told) {
        var judged = new HashMap<AwardKey, Optional<Earned>>();
        if (rules.retiredAt().isEmpty()) {
            rules.newest()
                    .ifPresent(form ->
                            earned(form).forEach((key, it) -> judged.put(key, Optional.of(it))));
        }
        var code = rules.newest().map(RuleForm::code);
        told.byAward()
                .forEach((key, one) -> {
                    if (one.stands() && code.equals(Optional.of(key.code()))) {
                        judge(key, one, judged);
                    }
                });
        return judged;
    }

    private void judge(AwardKey key, AwardTold told, Map<AwardKey, Optional<Earned>> judged) {
        var own = rules.version(told.rule());
        if (own.isEmpty()) {
            judged.remove(key);
            return;
        }
        var earned = earned(own.get()).get(key);
        if (earned != null) {
            judged.put(key, Optional.of(earned));
        } else {
            judged.putIfAbsent(key, Optional.empty());
        }
    }

    /**
     * What the deeds amount to by the newest version, over all languages or in each in which there
     * is any; nothing by a retired rule.
     */
    public Map<Optional<Language>, Attainment> attainments() {
        return rules.retiredAt().isPresent()
                ? Map.of()
                : rules.newest().map(this::attainments).orElse(Map.of());
    }

    private Map<Optional<Language>, Attainment> attainments(RuleForm form) {
        return attained.computeIfAbsent(form.version(), _ -> attainments(form.rule()));
    }

    private Map<AwardKey, Earned> earned(RuleForm form) {
        var earned = new HashMap<AwardKey, Earned>();
        attainments(form)
                .forEach((language, attainment) -> {
                    for (var tier = 1; tier <= attainment.deciding().size(); tier++) {
                        var at = attainment.deciding().get(tier - 1).occurredAt();
                        earned.put(
                                new AwardKey(form.code(), language, tier),
                                new Earned(at, form.version()));
                    }
                });
        return earned;
    }

    private Map<Optional<Language>, Attainment> attainments(Rule rule) {
        var all = new HashMap<Optional<Language>, Attainment>();
        switch (rule.scope()) {
            case OVER_ALL -> all.put(Optional.empty(), RuleFold.overAll(rule, deeds));
            case PER_LANGUAGE ->
                    RuleFold.perLanguage(rule, deeds)
                            .forEach((language, one) -> all.put(Optional.of(language), one));
        }
        return all;
    }
}
