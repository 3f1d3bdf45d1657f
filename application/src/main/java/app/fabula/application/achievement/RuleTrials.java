package app.fabula.application.achievement;

import app.fabula.application.job.Apart;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Step;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.learner.RegisteredLearners.Registered;
import app.fabula.domain.achievement.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Looks at everybody as a backfill would, some at a time, and counts in its place. */
public final class RuleTrials implements JobKind {
    static final int PART = 20;
    private static final String POSITION = "position";

    private final RegisteredLearners learners;
    private final RuleVerdicts verdicts;
    private final KeptTrials kept;

    public RuleTrials(RegisteredLearners learners, RuleVerdicts verdicts, KeptTrials kept) {
        this.learners = learners;
        this.verdicts = verdicts;
        this.kept = kept;
    }

    /**
     * @param position of the log: of whoever registers later nothing is told
     */
    static Map<String, String> parameters(Rule rule, long position) {
        return Map.of(
                "code",
                rule.code(),
                "version",
                Integer.toString(rule.version()),
                POSITION,
                Long.toString(position));
    }

    @Override
    public String name() {
        return TryRules.KIND;
    }

    @Override
    public long total(Map<String, String> parameters) {
        return learners.count(position(parameters));
    }

    @Override
    public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
        return step(job, parameters, place, Apart.not());
    }

    /** Whoever is passed over is in no number of the outcome. */
    @Override
    public Optional<Step> nextApart(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        return Optional.of(step(job, parameters, place, apart));
    }

    private Step step(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        var rule = kept.find(job).orElseThrow().rule();
        var after = place.map(Long::valueOf).orElse(0L);
        var some = learners.between(after, position(parameters), PART);
        var outcome =
                some.stream()
                        .map(Registered::learner)
                        .map(one -> apart.attempt(one, () -> verdicts.on(one, rule)))
                        .flatMap(Optional::stream)
                        .reduce(TrialOutcome.none(), TrialOutcome::plus);
        var isLast = some.size() < PART;
        return new Step(
                isLast ? Optional.empty() : Optional.of(Long.toString(some.getLast().place())),
                some.size(),
                () -> kept.add(job, outcome, isLast));
    }

    private static long position(Map<String, String> parameters) {
        return Long.parseLong(Objects.requireNonNull(parameters.get(POSITION)));
    }
}
