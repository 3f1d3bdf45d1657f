package app.fabula.application.streak;

import app.fabula.application.streak.ListDecisions.Freeze;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.KeptBy.Decided;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Track;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Kept;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day has taken which freeze: what each streak comes to is folded when it is asked for. */
final class UsedFreezes {
    private final Map<Track, Map<String, LocalDate>> days = new HashMap<>();
    private final WholeStreaks streaks;
    private final LearnerId learner;
    private final Moment now;

    UsedFreezes(WholeStreaks streaks, LearnerId learner, Moment now) {
        this.streaks = streaks;
        this.learner = learner;
        this.now = now;
    }

    /** With the day. */
    Freeze of(Freeze freeze) {
        var used = days.computeIfAbsent(freeze.track(), this::days);
        return freeze.usedOn(Optional.ofNullable(used.get(freeze.id().toString())));
    }

    private Map<String, LocalDate> days(Track track) {
        var whole = streaks.of(new StreakKey(learner, track));
        var since = whole.rules().standing(whole.course().streak(), now).since();
        var used = new HashMap<String, LocalDate>();
        Stream.concat(whole.course().turns().stream(), since.stream())
                .forEach(turn -> note(turn, used));
        return used;
    }

    private static void note(Turn turn, Map<String, LocalDate> used) {
        if (turn instanceof Kept(var day, Decided(var keeper, var id), _)
                && keeper == Keeper.FREEZE) {
            used.put(id, day);
        }
    }
}
