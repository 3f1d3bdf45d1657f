package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Credited;
import java.time.Instant;
import java.time.LocalDate;

public final class StreakPeriods implements GetStreakPeriod {
    private final Streaks streaks;
    private final WholeStreaks whole;
    private final StreakSight sight;

    public StreakPeriods(Streaks streaks, StreakSight sight) {
        this.streaks = streaks;
        this.whole = new WholeStreaks(streaks);
        this.sight = sight;
    }

    @Override
    public Shown<Period> of(StreakKey key, LocalDate from, LocalDate to) {
        var now = sight.now(key.learner());
        var end = now.days().endOf(to);
        var last = end.isAfter(now.at()) ? now : at(now, end);
        return streaks.read(() -> {
            var seen = whole.before(key, end);
            var credited =
                    seen.course().turns().stream().filter(turn -> isCredit(turn, from, to)).count();
            return new Period((int) credited, seen.rules().standing(seen.course().streak(), last));
        });
    }

    /** The last instant before that one. */
    private static Moment at(Moment now, Instant end) {
        return new Moment(end.minusNanos(1), now.zone(), now.dayStartHour());
    }

    private static boolean isCredit(Turn turn, LocalDate from, LocalDate to) {
        return turn instanceof Credited && !turn.day().isBefore(from) && !turn.day().isAfter(to);
    }
}
