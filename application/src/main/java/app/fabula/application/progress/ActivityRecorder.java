package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.FactRecorder;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

public final class ActivityRecorder implements RecordActivities {
    private final DayRules.Source rules;
    private final StoryOutlines.Source outlines;
    private final QuarantineRule quarantine;
    private final FactLog log;
    private final InstantSource clock;

    public ActivityRecorder(
            DayRules.Source rules,
            StoryOutlines.Source outlines,
            QuarantineRule quarantine,
            FactLog log,
            InstantSource clock) {
        this.rules = rules;
        this.outlines = outlines;
        this.quarantine = quarantine;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Results record(LearnerId learner, List<Activity> activities, Source source) {
        var dayRules = rules.of(learner);
        if (dayRules.isEmpty()) {
            throw Refusal.unknown("unknown-learner", "There is no learner under this id.");
        }
        var known = new HashMap<StoryId, StoryOutline>();
        var received = new LinkedHashMap<UUID, Received>();
        var refusals = new HashMap<UUID, Refusal>();
        for (var activity : firstOfEachId(activities)) {
            var id = activity.report().id();
            var outline = known.computeIfAbsent(activity.story(), outlines::of);
            try {
                received.put(id, receive(learner, activity, dayRules, outline, source));
            } catch (Refusal no) {
                refusals.put(id, no);
            }
        }
        var appended = log.append(List.copyOf(received.values()));
        var outcomes = new Outcomes(received, refusals, appended);
        return new Results(outcomes.of(activities), appended.position());
    }

    /** An id that comes twice in one request is one activity, whatever else the second one says. */
    private static Collection<Activity> firstOfEachId(List<Activity> activities) {
        var first = new LinkedHashMap<UUID, Activity>();
        activities.forEach(activity -> first.putIfAbsent(activity.report().id(), activity));
        return first.values();
    }

    /** What could not be a fact at any time is refused, not quarantined. */
    private Received receive(
            LearnerId learner,
            Activity activity,
            DayRules dayRules,
            StoryOutline outline,
            Source source) {
        var occurredAt = activity.report().occurredAt();
        var now = clock.instant();
        var isImport = source == Source.IMPORT;
        var detour = isImport ? Detour.IMPORT : null;
        var rule = dayRules.at(occurredAt);
        var fact = FactRecorder.record(learner, activity, rule, outline, detour);
        return (isImport ? quarantine.ofAnyAge() : quarantine)
                .cause(occurredAt, now)
                .<Received>map(
                        cause -> ActivityQuarantined.of(learner, activity, cause, detour, now))
                .orElse(fact);
    }
}
