package app.fabula.application.achievement;

import app.fabula.application.job.Jobs;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public final class RuleTrialRunner implements TryRules {
    /** Each looks at everybody. */
    static final int MOST_OPEN = 20;

    private static final String NOBODY = "";

    private final Jobs jobs;
    private final KeptTrials kept;
    private final AchievementRules.Source rules;
    private final LongSupplier head;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /**
     * @param head position of the newest event of the log
     */
    public RuleTrialRunner(
            Jobs jobs,
            KeptTrials kept,
            AchievementRules.Source rules,
            LongSupplier head,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.jobs = jobs;
        this.kept = kept;
        this.rules = rules;
        this.head = head;
        this.clock = clock;
        this.ids = ids;
    }

    /** What was tried is kept first: the job finds it from its first step on. */
    @Override
    public Trial start(Rule rule) {
        var publication = new PublishRule(rule, NOBODY, clock.instant());
        new RuleDecider().decide(publication, rules.now().of(rule.code()));
        if (jobs.open(KIND) >= MOST_OPEN) {
            throw Refusal.conflict(
                    "too-many-rule-trials",
                    "%d trials are open, as many as may be.".formatted(MOST_OPEN));
        }
        var id = ids.get();
        kept.begin(id, RuleForm.of(rule), clock.instant());
        var job = jobs.submit(id, KIND, RuleTrials.parameters(rule, head.getAsLong()));
        return new Trial(job, rule, TrialOutcome.none());
    }

    @Override
    public Optional<Trial> find(UUID trial) {
        return jobs.find(trial)
                .filter(job -> job.kind().equals(KIND))
                .flatMap(job ->
                        kept.find(trial)
                                .map(found ->
                                        new Trial(job, found.rule().rule(), found.outcome())));
    }
}
