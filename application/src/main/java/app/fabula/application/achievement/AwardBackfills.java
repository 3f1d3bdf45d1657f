package app.fabula.application.achievement;

import app.fabula.application.job.Apart;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Step;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.domain.shared.NameUuid;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Announces what rules of today find in what was done before, some learners at a time, with the
 * dates of then; it is recognised when this looks. What was announced before stays as it is, so
 * that a step may be done again, by anybody.
 */
public final class AwardBackfills implements JobKind {
    public static final String NAME = "award-backfill";
    static final int PART = 20;
    private static final String POSITION = "position";
    private static final UUID BACKFILL = UUID.fromString("5d0b7b0a-8a0e-5c55-9b3f-1f6f2f0c7a44");

    private final RegisteredLearners learners;
    private final Announcer announcer;
    private final InstantSource clock;

    public AwardBackfills(RegisteredLearners learners, Announcer announcer, InstantSource clock) {
        this.learners = learners;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Id of the job that follows the publication of a rule.
     *
     * @param publication id of the event
     */
    static UUID after(UUID publication) {
        return NameUuid.of(BACKFILL, publication.toString());
    }

    /**
     * @param position of the rule in the log: who registered later is judged by it from the start
     */
    static Map<String, String> since(long position) {
        return Map.of(POSITION, Long.toString(position));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long total(Map<String, String> parameters) {
        return learners.count(position(parameters));
    }

    /** The log knows everybody, however far behind any read model is. */
    @Override
    public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
        return step(job, parameters, place, Apart.not());
    }

    @Override
    public Optional<Step> nextApart(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        return Optional.of(step(job, parameters, place, apart));
    }

    private Step step(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        var after = place.map(Long::valueOf).orElse(0L);
        var some = learners.between(after, position(parameters), PART);
        for (var one : some) {
            var noticing = Noticing.by(job, clock.instant());
            apart.run(one.learner(), () -> announcer.announce(one.learner(), noticing));
        }
        return Step.of(
                some.size() < PART
                        ? Optional.empty()
                        : Optional.of(Long.toString(some.getLast().place())),
                some.size());
    }

    private static long position(Map<String, String> parameters) {
        return Long.parseLong(Objects.requireNonNull(parameters.get(POSITION)));
    }
}
