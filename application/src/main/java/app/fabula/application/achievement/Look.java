package app.fabula.application.achievement;

import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Earned;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one learner was told, and what they did, side by side.
 *
 * @param seen makes deeds of evidence
 */
record Look(
        Announcements told,
        Collection<Evidence> evidence,
        AchievementRules rules,
        Function<Collection<Evidence>, List<Deed>> seen) {

    /** What is otherwise now than was told, in an order that stays; empty what is no more. */
    Map<AwardKey, Optional<Earned>> differing() {
        var differing = judged(evidence, rules.all());
        differing.entrySet().removeIf(award -> isSaid(award.getKey(), award.getValue()));
        return differing;
    }

    /**
     * What of that is taken back because something was voided, whoever looks and whatever else came
     * in: it would be earned had nothing been.
     */
    Set<AwardKey> voided(Map<AwardKey, Optional<Earned>> differing) {
        var gone = new HashMap<>(differing);
        gone.values().removeIf(Optional::isPresent);
        if (gone.isEmpty()) {
            return Set.of();
        }
        var facts = evidence.stream().filter(Fact.class::isInstance).toList();
        var codes = gone.keySet().stream().map(AwardKey::code).distinct();
        var ever = judged(facts, codes.map(rules::of).toList());
        ever.keySet().retainAll(gone.keySet());
        ever.values().removeIf(Optional::isEmpty);
        return ever.keySet();
    }

    private boolean isSaid(AwardKey award, Optional<Earned> earned) {
        return told.of(award).announced().at().equals(earned.map(Earned::at));
    }

    private Map<AwardKey, Optional<Earned>> judged(
            Collection<Evidence> some, Collection<RuleHistory> histories) {
        var deeds = seen.apply(some);
        var judged =
                new TreeMap<AwardKey, Optional<Earned>>(Comparator.comparing(AwardKey::toString));
        histories.forEach(rule -> judged.putAll(Judging.of(rule, told, deeds)));
        return judged;
    }
}
