package app.fabula.application.achievement;

import app.fabula.application.job.JobKind;
import app.fabula.application.job.Step;
import app.fabula.application.shared.Awaited;
import app.fabula.domain.shared.LearnerId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Announces what rules of today find in what was done before, some learners at a time. */
public final class AwardBackfills implements JobKind {
    public static final String NAME = "award-backfill";
    private static final int PART = 20;
    private static final String POSITION = "position";

    private final Achievements achievements;
    private final BackfillAwards backfill;

    public AwardBackfills(Achievements achievements, BackfillAwards backfill) {
        this.achievements = achievements;
        this.backfill = backfill;
    }

    /**
     * @param position of the rule in the log: who did anything before it is looked at
     */
    static Map<String, String> since(long position) {
        return Map.of(POSITION, Long.toString(position));
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Waits for the read model that knows who did anything: everybody after that is told anyway.
     */
    @Override
    public long total(Map<String, String> parameters) {
        var position = Long.parseLong(Objects.requireNonNull(parameters.get(POSITION)));
        return ScopedValue.where(Awaited.POSITION, position)
                .call(() -> achievements.holders().active());
    }

    @Override
    public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
        var after = place.map(UUID::fromString).map(LearnerId::new);
        var step = backfill.step(job, after, PART);
        return Step.of(step.last().map(LearnerId::toString), step.learners());
    }
}
