package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tells a streak as it is now from its one row, without folding it again. */
public final class StreakTeller implements GetStreak {
    private final Streaks streaks;
    private final WholeStreaks whole;
    private final StreakSight sight;
    private final StreakLimits limits;

    public StreakTeller(Streaks streaks, StreakSight sight, StreakLimits limits) {
        this.streaks = streaks;
        this.whole = new WholeStreaks(streaks);
        this.sight = sight;
        this.limits = limits;
    }

    @Override
    public Shown<View> of(StreakKey key, Optional<Instant> asOf) {
        return asOf.isEmpty()
                ? now(key)
                : sight.ask(
                        key,
                        asOf,
                        seen ->
                                view(
                                        seen.whole().rules(),
                                        seen.whole().course().streak(),
                                        seen.now(),
                                        seen.calendar().rule().goal(),
                                        seen.day().apply(seen.now().day())));
    }

    private Shown<View> now(StreakKey key) {
        var calendar = sight.calendar(key.learner());
        var now = sight.now(calendar);
        var today = new DayKey(key.learner(), now.day());
        return streaks.read(() -> {
            var rules = StreakRules.standard(streaks.outages());
            var practised = streaks.days().load(Set.of(today));
            return view(
                    rules,
                    streak(key, rules),
                    now,
                    calendar.rule().goal(),
                    practised.getOrDefault(today, PracticeDay.empty()).on(key.track()));
        });
    }

    /** What was kept before an outage became known is folded again. */
    private Streak streak(StreakKey key, StreakRules rules) {
        var kept = streaks.of(Set.of(key.learner())).get(key);
        return kept != null && kept.outages() == rules.outages().size()
                ? kept.streak()
                : whole.of(key).course().streak();
    }

    private View view(
            StreakRules rules, Streak streak, Moment now, DailyGoal goal, PracticeDay today) {
        var repair = new Repair("", now, limits.repairWindow(), limits.repairInterval());
        return new View(
                rules.standing(streak, now),
                goal,
                TrackDay.of(today),
                now.days().endOf(now.day()),
                rules.objection(streak, repair).isEmpty());
    }
}
