package app.fabula.application.achievement;

import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import java.util.List;

/**
 * Has everybody looked at again, for whoever does not read again would never be told. All rules of
 * a batch are one job, which looks at all rules that there are.
 */
public final class WhenRulePublishedThenBackfillAwards implements Policy {
    private final Jobs jobs;

    public WhenRulePublishedThenBackfillAwards(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "backfill-awards";
    }

    @Override
    public void on(List<Recorded> batch) {
        batch.stream()
                .filter(recorded -> recorded.event() instanceof RulePublished)
                .reduce((_, last) -> last)
                .ifPresent(last ->
                        jobs.submit(
                                AwardBackfills.after(last.id()),
                                AwardBackfills.NAME,
                                AwardBackfills.since(last.position())));
    }
}
