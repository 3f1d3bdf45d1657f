package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Credited;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

public final class StreakPeriods implements GetStreakPeriod {
    private final Streaks streaks;
    private final LaterStreaks later;
    private final StreakSight sight;

    public StreakPeriods(Streaks streaks, StreakSight sight) {
        this.streaks = streaks;
        this.later = new LaterStreaks(streaks);
        this.sight = sight;
    }

    @Override
    public Shown<Period> of(StreakKey key, LocalDate from, LocalDate to, Optional<Instant> asOf) {
        if (asOf.isPresent()) {
            return sight.ask(key, asOf, seen -> then(seen, from, to));
        }
        var now = sight.now(key.learner());
        var end = now.days().endOf(to);
        return streaks.read(() -> {
            var seen = later.of(key, LaterStreaks.begin(from), end);
            return period(seen.rules(), seen.course(), from, to, last(now, end));
        });
    }

    /** What came later than the end is left out of the same entries: each sees those before it. */
    private static Period then(SeenStreak seen, LocalDate from, LocalDate to) {
        var whole = seen.whole();
        var end = seen.now().days().endOf(to);
        var course =
                Course.of(
                        whole.rules(),
                        whole.entries().stream()
                                .filter(entry -> entry.when().at().isBefore(end))
                                .toList());
        return period(whole.rules(), course, from, to, last(seen.now(), end));
    }

    private static Period period(
            StreakRules rules, Course course, LocalDate from, LocalDate to, Moment last) {
        var days = new TreeSet<LocalDate>();
        for (var turn : course.turns()) {
            if (isCredit(turn, from, to)) {
                days.add(turn.day());
            }
        }
        return new Period(days, rules.standing(course.streak(), last));
    }

    /** The last instant before the end, or now where that is to come. */
    private static Moment last(Moment now, Instant end) {
        return end.isAfter(now.at())
                ? now
                : new Moment(end.minusNanos(1), now.zone(), now.dayStartHour());
    }

    private static boolean isCredit(Turn turn, LocalDate from, LocalDate to) {
        return turn instanceof Credited && !turn.day().isBefore(from) && !turn.day().isAfter(to);
    }
}
