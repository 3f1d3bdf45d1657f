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

/** Facts, decisions and settings of a learner may change their streaks; an outage everybody's. */
public final class WhenStreakMayHaveChangedThenTellOfIt implements Policy {
    private final TellOfStreaks telling;
    private final StreakDues dues;
    private final InstantSource clock;

    public WhenStreakMayHaveChangedThenTellOfIt(
            TellOfStreaks telling, StreakDues dues, InstantSource clock) {
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
        var touched = new LinkedHashMap<LearnerId, Recorded>();
        for (var recorded : batch) {
            touch(recorded, touched);
        }
        touched.forEach(this::tell);
    }

    private void touch(Recorded recorded, Map<LearnerId, Recorded> touched) {
        switch (recorded.event()) {
            case Evidence some -> touched.put(some.learner(), recorded);
            case Decision decision -> touched.put(decision.learner(), recorded);
            case LearnerEvent account -> touched.put(account.learner(), recorded);
            case OutageDeclared _ -> dues.setAll(clock.instant());
            default -> {}
        }
    }

    /** From a read model that shows what has happened. */
    private void tell(LearnerId learner, Recorded cause) {
        ScopedValue.where(Awaited.POSITION, cause.position())
                .run(() -> telling.tell(learner, command -> Origin.reaction(command, cause)));
    }
}
