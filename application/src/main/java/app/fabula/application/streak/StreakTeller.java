package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.StreakRules;
import java.time.Instant;
import java.util.Optional;

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
                                        TrackDay.of(seen.day().apply(seen.now().day()))));
    }

    private Shown<View> now(StreakKey key) {
        var calendar = sight.calendar(key.learner());
        var now = sight.now(calendar);
        var today = new TrackDayKey(key, now.day());
        return streaks.read(() -> {
            var glance = streaks.glance(today);
            var rules = StreakRules.standard(glance.outages());
            return view(
                    rules,
                    streak(key, glance.kept(), rules),
                    now,
                    calendar.rule().goal(),
                    glance.day());
        });
    }

    /** What was kept before an outage became known that it has met is folded again. */
    private Streak streak(StreakKey key, Optional<KeptStreak> kept, StreakRules rules) {
        return kept.filter(some -> some.isBy(rules))
                .map(KeptStreak::streak)
                .orElseGet(() -> whole.of(key).course().streak());
    }

    private View view(
            StreakRules rules, Streak streak, Moment now, DailyGoal goal, TrackDay today) {
        var repair = new Repair("", now, limits.repairWindow(), limits.repairInterval());
        return new View(
                rules.standing(streak, now),
                goal,
                today,
                now.days().endOf(now.day()),
                rules.objection(streak, repair).isEmpty());
    }
}
