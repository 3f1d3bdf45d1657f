package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.Standing.Status;
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
                                        TrackDay.of(seen.records().practised(seen.now().day()))));
    }

    private Shown<View> now(StreakKey key) {
        var calendar = sight.calendar(key.learner());
        var now = sight.now(calendar);
        var goal = calendar.rule().goal();
        var glance = streaks.glance(new TrackDayKey(key, now.day()));
        var rules = StreakRules.standard(glance.value().outages());
        return glance.value()
                .kept()
                .filter(kept -> kept.isBy(rules))
                .map(kept -> view(rules, kept.streak(), now, goal, glance.value().day()))
                .map(view -> new Shown<>(view, glance.position()))
                .orElseGet(() -> folded(key, now, goal));
    }

    /** Where nothing is kept, or was before an outage became known that it has met. */
    private Shown<View> folded(StreakKey key, Moment now, DailyGoal goal) {
        return streaks.read(() -> {
            var known = whole.of(key);
            var today = known.days().getOrDefault(now.day(), TrackDay.NOTHING);
            return view(known.rules(), known.course().streak(), now, goal, today);
        });
    }

    private View view(
            StreakRules rules, Streak streak, Moment now, DailyGoal goal, TrackDay today) {
        var repair = new Repair("", now, limits.repairWindow(), limits.repairInterval());
        var standing = rules.standing(streak, now);
        return new View(
                standing,
                goal,
                today,
                now.days().endOf(now.day()),
                held(rules, streak, standing, now),
                rules.objection(streak, repair).isEmpty());
    }

    private static Optional<DayState> held(
            StreakRules rules, Streak streak, Standing standing, Moment now) {
        return standing.status() == Status.DONE_TODAY
                ? Optional.empty()
                : rules.keeper(streak, now.day(), now.days()).map(by -> DayStates.of(by.keeper()));
    }
}
