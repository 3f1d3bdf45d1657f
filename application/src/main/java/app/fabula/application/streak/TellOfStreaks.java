package app.fabula.application.streak;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.streak.AnnounceStreak;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.News;
import app.fabula.domain.streak.Standing.Status;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakNewsDecider;
import app.fabula.domain.streak.StreaksTold;
import java.time.Instant;
import java.time.LocalDate;
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

    private final Streaks streaks;
    private final StreakSight sight;
    private final Announced announced;
    private final Decisions<AnnounceStreak, StreaksTold, Announcement> decisions;
    private final StreakDues dues;

    public TellOfStreaks(
            Streaks streaks,
            StreakSight sight,
            Announced announced,
            Decisions<AnnounceStreak, StreaksTold, Announcement> decisions,
            StreakDues dues) {
        this.streaks = streaks;
        this.sight = sight;
        this.announced = announced;
        this.decisions = decisions;
        this.dues = dues;
    }

    /**
     * @param origin of the command that is given that id
     */
    void tell(LearnerId learner, Function<UUID, Origin> origin) {
        var kept = streaks.read(() -> streaks.of(Set.of(learner)).keySet()).value();
        var due = Optional.<Instant>empty();
        for (var key : kept) {
            Announcing.untilSaid(() -> announce(key, origin));
            var next = sight.ask(key, Optional.empty(), TellOfStreaks::due).value();
            due = due.filter(first -> next.filter(first::isAfter).isEmpty()).or(() -> next);
        }
        dues.set(learner, due);
    }

    /** Whether there was anything to announce. */
    private boolean announce(StreakKey key, Function<UUID, Origin> origin) {
        var told = announced.of(key.learner());
        var command =
                sight.ask(
                                key,
                                Optional.empty(),
                                seen -> {
                                    var news = News.of(seen.whole().course(), seen.standing());
                                    return new AnnounceStreak(
                                            key.learner(), key.track(), news, seen.now().at());
                                })
                        .value();
        if (new StreakNewsDecider().decide(command, told).isEmpty()) {
            return false;
        }
        decisions.submit(origin.apply(commandId(key, told, command.news())), command);
        return true;
    }

    /** The same for all who say the same after having said the same. */
    private static UUID commandId(StreakKey key, StreaksTold told, News news) {
        var said = told.of(key.track()).times();
        return NameUuid.of(STREAKS, key.learner() + "/" + key.track() + "/" + said + "/" + news);
    }

    /** The next instant at which a day closes here, or where the last credit was. */
    private static Optional<Instant> due(SeenStreak seen) {
        var status = seen.standing().status();
        return status == Status.NONE || status == Status.BROKEN
                ? Optional.empty()
                : Optional.of(nextClosing(seen));
    }

    private static Instant nextClosing(SeenStreak seen) {
        var now = seen.now();
        var last = seen.whole().course().streak().last().orElseThrow();
        var elsewhere = new Moment(now.at(), last.when().zone(), now.dayStartHour());
        var first = last.day().plusDays(1);
        var here = closing(now, first);
        var there = closing(elsewhere, first);
        return here.isBefore(there) ? here : there;
    }

    /** Of today, or of the first day that may be missed. */
    private static Instant closing(Moment now, LocalDate first) {
        var day = now.day().isBefore(first) ? first : now.day();
        return now.days().endOf(day);
    }
}
