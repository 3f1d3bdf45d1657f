package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.FactRecorder;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public final class ActivityRecorder implements RecordActivities {
    /** By which a device's clock may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final DayRules.Source rules;
    private final StoryOutlines.Source outlines;
    private final FactLog log;
    private final InstantSource clock;

    public ActivityRecorder(
            DayRules.Source rules,
            StoryOutlines.Source outlines,
            FactLog log,
            InstantSource clock) {
        this.rules = rules;
        this.outlines = outlines;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Results record(LearnerId learner, List<Activity> activities) {
        var dayRules = rules.of(learner);
        if (dayRules.isEmpty()) {
            throw Refusal.unknown("unknown-learner", "There is no learner under this id.");
        }
        var known = new HashMap<StoryId, StoryOutline>();
        var facts = new LinkedHashMap<UUID, Fact>();
        var refusals = new HashMap<UUID, Refusal>();
        for (var activity : firstOfEachId(activities)) {
            var report = activity.report();
            try {
                requirePast(report.occurredAt());
                var outline = known.computeIfAbsent(activity.story(), outlines::of);
                var rule = dayRules.at(report.occurredAt());
                facts.put(report.id(), FactRecorder.record(learner, activity, rule, outline));
            } catch (Refusal no) {
                refusals.put(report.id(), no);
            }
        }
        var appended = log.append(List.copyOf(facts.values()));
        return new Results(results(activities, refusals, appended), appended.position());
    }

    /** An id that comes twice in one request is one activity, whatever else the second one says. */
    private static Collection<Activity> firstOfEachId(List<Activity> activities) {
        var first = new LinkedHashMap<UUID, Activity>();
        activities.forEach(activity -> first.putIfAbsent(activity.report().id(), activity));
        return first.values();
    }

    private void requirePast(Instant occurredAt) {
        if (occurredAt.isAfter(clock.instant().plus(CLOCK_SKEW))) {
            throw Refusal.conflict(
                    "occurred-in-the-future",
                    "The device's clock is ahead: it has not happened yet.");
        }
    }

    private static List<Result> results(
            List<Activity> activities, Map<UUID, Refusal> refusals, FactLog.Appended appended) {
        var seen = new HashSet<UUID>();
        var results = new ArrayList<Result>();
        for (var activity : activities) {
            var id = activity.report().id();
            var isFirst = seen.add(id);
            var refusal = refusals.get(id);
            if (refusal != null) {
                results.add(new Result(id, Outcome.REFUSED, refusal.code(), refusal.message()));
            } else if (isFirst && !appended.duplicates().contains(id)) {
                results.add(new Result(id, Outcome.ACCEPTED, "", ""));
            } else {
                results.add(new Result(id, Outcome.DUPLICATE, "", ""));
            }
        }
        return results;
    }
}
