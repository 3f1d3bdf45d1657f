package app.fabula.application.streak;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts, decisions and settings of a learner may change their streaks; an outage everybody's. Most
 * facts change nothing, and are told from others by what is kept of the streaks.
 */
public final class WhenStreakMayHaveChangedThenTellOfIt implements Policy {
    private final Streaks streaks;
    private final TellOfStreaks telling;
    private final StreakDues dues;
    private final InstantSource clock;
    private final RecentlyTold recently = new RecentlyTold();

    public WhenStreakMayHaveChangedThenTellOfIt(
            Streaks streaks, TellOfStreaks telling, StreakDues dues, InstantSource clock) {
        this.streaks = streaks;
        this.telling = telling;
        this.dues = dues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "announce-streaks";
    }

    @Override
    public void on(List<Recorded> batch) {
        recently.goOn(batch.getFirst().position(), batch.getLast().position());
        var touched = new LinkedHashMap<LearnerId, Recorded>();
        for (var recorded : batch) {
            touch(recorded, touched);
        }
        if (!touched.isEmpty()) {
            tell(touched);
        }
    }

    private void touch(Recorded recorded, Map<LearnerId, Recorded> touched) {
        switch (recorded.event()) {
            case Evidence some -> touched.put(some.learner(), recorded);
            case Decision decision -> touched.put(decision.learner(), recorded);
            case LearnerEvent account -> {
                touched.put(account.learner(), recorded);
                recently.forget(account.learner());
            }
            case OutageDeclared _ -> lookAtAll(recorded.position());
            default -> {}
        }
    }

    /** Whoever looked before the read model shows the outage would see nothing new. */
    private void lookAtAll(long position) {
        ScopedValue.where(Awaited.POSITION, position)
                .run(() -> {
                    streaks.read(streaks::outages);
                    dues.setAll(clock.instant(), position);
                });
    }

    /** From a read model that shows what has happened. */
    private void tell(Map<LearnerId, Recorded> touched) {
        var last = touched.values().stream().mapToLong(Recorded::position).max().orElseThrow();
        ScopedValue.where(Awaited.POSITION, last)
                .run(() -> {
                    var kept = streaks.read(() -> streaks.of(Set.copyOf(touched.keySet())));
                    touched.forEach((learner, cause) -> {
                        if (recently.isNew(learner, kept.value())) {
                            telling.tell(learner, command -> Origin.reaction(command, cause));
                            recently.note(learner, kept.value());
                        }
                    });
                });
    }
}
