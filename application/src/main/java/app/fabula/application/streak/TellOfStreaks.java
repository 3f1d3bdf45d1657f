package app.fabula.application.streak;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.streak.AnnounceStreak;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.News;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakNewsDecider;
import app.fabula.domain.streak.StreaksTold;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Says what is new about a learner's streaks, and when to look at them again. */
public final class TellOfStreaks {
    private static final UUID STREAKS = UUID.fromString("8f4c0f7e-33a1-5a0b-b1f5-7d0c2a6b9e03");

    /** Out-port: what was announced to a learner, by the log as it is now. */
    @FunctionalInterface
    public interface Announced {
        StreaksTold of(LearnerId learner);
    }

    /**
     * One streak as it is at a moment.
     *
     * @param due when it may be otherwise though nothing is recorded
     */
    private record Look(Track track, News news, Instant at, Optional<Instant> due) {}

    private final Streaks streaks;
    private final WholeStreaks whole;
    private final StreakSight sight;
    private final Announced announced;
    private final Decisions<AnnounceStreak, StreaksTold, Announcement> decisions;
    private final StreakDues dues;
    private final StreakNewsDecider decider = new StreakNewsDecider();

    public TellOfStreaks(
            Streaks streaks,
            StreakSight sight,
            Announced announced,
            Decisions<AnnounceStreak, StreaksTold, Announcement> decisions,
            StreakDues dues) {
        this.streaks = streaks;
        this.whole = new WholeStreaks(streaks);
        this.sight = sight;
        this.announced = announced;
        this.decisions = decisions;
        this.dues = dues;
    }

    /**
     * Whoever fails has not looked: when to do so again stays as it was.
     *
     * @param origin of the command that is given that id
     */
    void tell(LearnerId learner, Function<UUID, Origin> origin) {
        Announcing.untilSaid(() -> {
            var told = announced.of(learner);
            var shown = look(learner, told.byTrack().keySet());
            var looks = shown.value();
            var isNew = announce(learner, looks, told, origin);
            var due = looks.stream().flatMap(one -> one.due().stream()).min(Instant::compareTo);
            dues.set(learner, due, shown.position());
            return isNew;
        });
    }

    /**
     * @param told of what nothing may be left
     */
    private Shown<List<Look>> look(LearnerId learner, Set<Track> told) {
        var now = sight.now(learner);
        return streaks.read(() -> {
            var keys = new HashSet<>(streaks.of(Set.of(learner)).keySet());
            told.forEach(track -> keys.add(new StreakKey(learner, track)));
            return keys.stream().map(key -> look(key, now)).toList();
        });
    }

    private Look look(StreakKey key, Moment now) {
        var seen = whole.of(key);
        var standing = seen.rules().standing(seen.course().streak(), now);
        return new Look(
                key.track(),
                News.of(seen.course(), standing),
                now.at(),
                standing.nextClosing(seen.course().streak(), now));
    }

    /** Whether there was anything to announce. */
    private boolean announce(
            LearnerId learner, List<Look> looks, StreaksTold told, Function<UUID, Origin> origin) {
        var isNew = false;
        for (var look : looks) {
            var command = new AnnounceStreak(learner, look.track(), look.news(), look.at());
            if (!decider.decide(command, told).isEmpty()) {
                isNew = true;
                decisions.submit(origin.apply(commandId(command, told)), command);
            }
        }
        return isNew;
    }

    /** The same for all who say the same after the same had been said. */
    private static UUID commandId(AnnounceStreak command, StreaksTold told) {
        var track = command.track();
        return NameUuid.of(
                STREAKS,
                "%s/%s/%d/%s"
                        .formatted(
                                command.learner(), track, told.of(track).times(), command.news()));
    }
}
