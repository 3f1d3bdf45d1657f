package app.fabula.application.achievement;

import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Announces with the time of the deciding fact, which may lie long before it became known, and
 * corrects what a late fact has changed, or one that is voided. It is recognised when the fact was
 * recorded by which it became known.
 */
public final class WhenAchievementEarnedThenAnnounceIt implements Policy {
    private final Announcer announcer;

    public WhenAchievementEarnedThenAnnounceIt(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "announce-achievements";
    }

    /** Each learner is looked at once, because of all that became known of them. */
    @Override
    public void on(List<Recorded> batch) {
        var known = new LinkedHashMap<LearnerId, List<Recorded>>();
        for (var recorded : batch) {
            if (recorded.event() instanceof Evidence evidence) {
                known.computeIfAbsent(evidence.learner(), _ -> new ArrayList<>()).add(recorded);
            }
        }
        known.forEach((learner, some) -> announcer.announce(learner, Noticing.by(some)));
    }
}
