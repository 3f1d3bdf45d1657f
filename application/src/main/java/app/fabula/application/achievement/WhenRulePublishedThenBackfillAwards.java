package app.fabula.application.achievement;

import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.shared.NameUuid;
import java.util.List;
import java.util.UUID;

/**
 * Has everybody looked at again, for whoever does not read again would never be told. All rules of
 * a batch are one job, which looks at all rules that there are.
 */
public final class WhenRulePublishedThenBackfillAwards implements Policy {
    private static final UUID BACKFILL = UUID.fromString("5d0b7b0a-8a0e-5c55-9b3f-1f6f2f0c7a44");

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
                                NameUuid.of(BACKFILL, last.id().toString()),
                                AwardBackfills.NAME,
                                AwardBackfills.since(last.position())));
    }
}
