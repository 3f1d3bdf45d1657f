package app.fabula.bootstrap.achievement;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.persistence.achievement.JdbcKeptTrials;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.EditRules;
import app.fabula.application.achievement.GetRules;
import app.fabula.application.achievement.KeptTrials;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.RuleEditor;
import app.fabula.application.achievement.RuleLister;
import app.fabula.application.achievement.RuleTrialRunner;
import app.fabula.application.achievement.RuleTrials;
import app.fabula.application.achievement.RuleVerdicts;
import app.fabula.application.achievement.TryRules;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Jobs;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.RecurringJob;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.progress.CompletionRule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How staff read, try, publish and retire rules. */
@Configuration(proxyBeanMethods = false)
class RuleEditingWiring {
    /** As long as their jobs. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final Duration PRUNE_EVERY = Duration.ofHours(1);

    @Bean
    KeptTrials keptTrials(JdbcOperations jdbc) {
        return new JdbcKeptTrials(JdbcClient.create(jdbc));
    }

    @Bean
    GetRules getRules(AchievementRules.Source rules, AxonAppender log, Cursors cursors) {
        return new RuleLister(rules, log::head, cursors);
    }

    @Bean
    EditRules editRules(
            Decisions<RuleCommand, RuleHistory, RuleEvent> decisions,
            AchievementRules.Source rules,
            KeptTrials trials,
            Jobs jobs,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new RuleEditor(decisions, rules, trials, jobs, clock, ids);
    }

    @Bean
    TryRules tryRules(
            Jobs jobs,
            KeptTrials trials,
            AchievementRules.Source rules,
            AxonAppender log,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new RuleTrialRunner(jobs, trials, rules, log::head, clock, ids);
    }

    @Bean
    JobKind ruleTrials(
            RegisteredLearners learners,
            Announcer.Announced announced,
            AchievementRules.Source rules,
            LearnerEvidence evidence,
            LearnerDeeds.Levels levels,
            CompletionRule completion,
            KeptTrials trials) {
        var verdicts = new RuleVerdicts(announced, rules, evidence, levels, completion);
        return new RuleTrials(learners, verdicts, trials);
    }

    @Bean
    RecurringJob forgetOldTrials(KeptTrials trials, InstantSource clock) {
        return new RecurringJob(
                "forget-old-rule-trials",
                PRUNE_EVERY,
                () -> trials.prune(clock.instant().minus(KEPT)));
    }
}
