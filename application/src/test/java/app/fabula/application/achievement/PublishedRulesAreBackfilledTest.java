package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.job.InMemoryJobs;
import app.fabula.application.job.JobFilter;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedRulesAreBackfilledTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryJobs jobs = new InMemoryJobs(InstantSource.fixed(NOON));
    private final WhenRulePublishedThenBackfillAwards policy =
            new WhenRulePublishedThenBackfillAwards(jobs);

    @Test
    void all_rules_of_a_batch_are_one_job_however_often_it_comes() {
        var batch = List.of(published(1), published(2), recorded(3, "anything"));
        policy.on(batch);
        policy.on(batch);
        var found = jobs.list(JobFilter.ALL, 9, Optional.empty()).items();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo("award-backfill");
        assertThat(found.getFirst().parameters()).isEqualTo(Map.of("position", "2"));

        policy.on(List.of(published(4)));
        assertThat(jobs.list(JobFilter.ALL, 9, Optional.empty()).items()).hasSize(2);
    }

    @Test
    void nobody_is_looked_at_for_what_ends() {
        policy.on(List.of(recorded(1, new RuleRetired("leafing", "person:tea", "Enough.", NOON))));
        assertThat(jobs.list(JobFilter.ALL, 9, Optional.empty()).items()).isEmpty();
    }

    private static Recorded published(long position) {
        return recorded(
                position,
                new RulePublished(RuleForm.of(pages("leafing", 1, 1)), "person:tea", NOON));
    }

    private static Recorded recorded(long position, Object event) {
        var id = new UUID(7, position);
        return new Recorded(id, position, event, "event:" + position, NOON, id);
    }
}
