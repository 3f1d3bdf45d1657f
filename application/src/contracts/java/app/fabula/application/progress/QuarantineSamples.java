package app.fabula.application.progress;

import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.Quarantine.Reviewed;
import app.fabula.domain.progress.Quarantine.Waiting;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Occurrence.Detour;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Pages of the first story, read on the first of February. */
public final class QuarantineSamples {
    public static final Instant february = Instant.parse("2026-02-01T09:00:00Z");

    private QuarantineSamples() {}

    public static UUID activity(int number) {
        return new UUID(3, number);
    }

    public static ActivityQuarantined old(LearnerId learner, int number, String receivedAt) {
        return ActivityQuarantined.of(
                learner, page(number, february), Cause.TOO_OLD, null, Instant.parse(receivedAt));
    }

    public static ActivityQuarantined early(
            LearnerId learner, int number, String occurredAt, String receivedAt) {
        return ActivityQuarantined.of(
                learner,
                page(number, Instant.parse(occurredAt)),
                Cause.IN_THE_FUTURE,
                null,
                Instant.parse(receivedAt));
    }

    /** As another system tells it. */
    public static ActivityQuarantined imported(
            LearnerId learner, int number, String occurredAt, String receivedAt) {
        return ActivityQuarantined.of(
                learner,
                page(number, Instant.parse(occurredAt)),
                Cause.IN_THE_FUTURE,
                Detour.IMPORT,
                Instant.parse(receivedAt));
    }

    public static ReadPage page(int number, Instant occurredAt) {
        var report = new Report(activity(number), occurredAt, ZoneOffset.UTC, "phone", null);
        return new ReadPage(report, FactSamples.story(1), 1, 30);
    }

    /** Where it is believed after all. */
    public static Fact asFact(ActivityQuarantined activity) {
        return new PageRead(
                activity.learner(),
                activity.story(),
                1,
                FactSamples.spanish,
                1,
                60,
                30,
                new Occurrence(
                        activity.activity(),
                        activity.report().occurredAt(),
                        ZoneOffset.UTC,
                        "phone",
                        new DayRule(0, DailyGoal.pages(2)),
                        activity.detourOfFact()));
    }

    public static QuarantineReleased released(ActivityQuarantined activity, String at) {
        return new QuarantineReleased(
                activity.learner(),
                activity.story(),
                activity.activity(),
                "person:tea",
                "She was on a ship.",
                Instant.parse(at));
    }

    public static QuarantineDiscarded discard(ActivityQuarantined activity) {
        return new QuarantineDiscarded(
                activity.learner(),
                activity.story(),
                activity.activity(),
                "person:tea",
                "Not hers.",
                Instant.EPOCH);
    }

    public static Quarantine waiting(ActivityQuarantined activity) {
        return new Waiting(activity);
    }

    public static Quarantine reviewed(ActivityQuarantined activity) {
        return new Reviewed(activity, released(activity, "2026-03-04T09:00:00Z"));
    }
}
