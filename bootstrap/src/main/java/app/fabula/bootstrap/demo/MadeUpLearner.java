package app.fabula.bootstrap.demo;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * @param sent in the order of arrival; some of it comes twice
 */
public record MadeUpLearner(LearnerId id, StudyPlan plan, List<Activity> sent) {
    public MadeUpLearner {
        sent = List.copyOf(sent);
    }

    /** What is to be recorded of it: each activity once. */
    public int events() {
        var ids = new HashSet<UUID>();
        sent.forEach(activity -> ids.add(activity.report().id()));
        return ids.size();
    }

    /** As much of it as makes that many events. */
    MadeUpLearner upTo(long events) {
        var ids = new HashSet<UUID>();
        var first = new ArrayList<Activity>();
        for (var activity : sent) {
            var id = activity.report().id();
            if (ids.contains(id) || ids.size() < events) {
                ids.add(id);
                first.add(activity);
            }
        }
        return new MadeUpLearner(id, plan, first);
    }
}
