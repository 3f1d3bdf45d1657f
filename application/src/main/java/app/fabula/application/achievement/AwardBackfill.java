package app.fabula.application.achievement;

import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Announces with the dates of then; it is recognised when this looks. */
public final class AwardBackfill implements BackfillAwards {
    private final Achievements achievements;
    private final Announcer announcer;
    private final InstantSource clock;

    public AwardBackfill(Achievements achievements, Announcer announcer, InstantSource clock) {
        this.achievements = achievements;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public Step step(UUID run, Optional<LearnerId> after, int limit) {
        var learners = achievements.active(after, limit);
        for (var learner : learners) {
            announcer.announce(learner, Noticing.by(run, clock.instant()));
        }
        var isLast = learners.size() < limit;
        return new Step(
                learners.size(), isLast ? Optional.empty() : Optional.of(learners.getLast()));
    }
}
