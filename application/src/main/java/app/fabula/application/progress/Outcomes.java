package app.fabula.application.progress;

import app.fabula.application.progress.RecordActivities.Outcome;
import app.fabula.application.progress.RecordActivities.Outcome.Accepted;
import app.fabula.application.progress.RecordActivities.Outcome.Duplicate;
import app.fabula.application.progress.RecordActivities.Outcome.Quarantined;
import app.fabula.application.progress.RecordActivities.Outcome.Refused;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What one request came to: each activity is in one of the maps. */
record Outcomes(
        Map<UUID, Received> received, Map<UUID, Refusal> refusals, FactLog.Appended appended) {

    List<Result> of(List<Activity> activities) {
        var seen = new HashSet<UUID>();
        var results = new ArrayList<Result>();
        for (var activity : activities) {
            var id = activity.report().id();
            results.add(new Result(id, outcome(id, seen.add(id))));
        }
        return results;
    }

    private Outcome outcome(UUID id, boolean isFirst) {
        var refusal = refusals.get(id);
        if (refusal != null) {
            return new Refused(refusal);
        }
        var now = Objects.requireNonNull(received.get(id));
        var first = appended.known().getOrDefault(id, of(now));
        if (!isFirst || appended.duplicates().contains(id)) {
            return new Duplicate(first);
        }
        return switch (first) {
            case ACCEPTED -> new Accepted();
            case QUARANTINED -> new Quarantined(cause(now));
        };
    }

    private static FirstOutcome of(Received received) {
        return switch (received) {
            case Fact _ -> FirstOutcome.ACCEPTED;
            case ActivityQuarantined _ -> FirstOutcome.QUARANTINED;
        };
    }

    /** Where this very request quarantined it when it came before, its time has come since. */
    private static Cause cause(Received now) {
        return switch (now) {
            case ActivityQuarantined quarantined -> quarantined.cause();
            case Fact _ -> Cause.IN_THE_FUTURE;
        };
    }
}
