package app.fabula.application.achievement;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.DeedChanges;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one learner's deeds amount to under all rules, at one time. The next look computes anew only
 * what the rules see that look at a deed which has changed: whatever else was done, a fact came
 * late or was voided, it comes to what a first look would.
 *
 * @param deeds in the order in which they are folded
 * @param byCode in the order of the rules
 */
record Look(Collection<Evidence> evidence, List<Deed> deeds, Map<String, Judging> byCode) {
    /** Before the first. */
    static Look nothing() {
        return new Look(List.of(), List.of(), Map.of());
    }

    /**
     * @param seen makes deeds of evidence, always the same
     */
    Look again(
            Collection<Evidence> now,
            Function<Collection<Evidence>, List<Deed>> seen,
            AchievementRules rules) {
        var isSame = isSame(now);
        var fresh = isSame ? deeds : seen.apply(now);
        var changed = isSame ? List.<Deed>of() : DeedChanges.between(deeds, fresh);
        var judgings = new LinkedHashMap<String, Judging>();
        rules.byCode()
                .forEach((code, history) ->
                        judgings.put(
                                code,
                                Optional.ofNullable(byCode.get(code))
                                        .filter(judging -> judging.isBy(history))
                                        .map(judging -> judging.again(fresh, changed))
                                        .orElseGet(() -> Judging.by(history, fresh))));
        return new Look(now, fresh, judgings);
    }

    /** What the log has remembered is the same collection as long as nothing was added to it. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(Collection<Evidence> now) {
        return now == evidence;
    }

    Collection<Judging> judgings() {
        return byCode.values();
    }

    /** How many deeds it holds, and one for itself. */
    int size() {
        return deeds.size() + 1;
    }
}
