package app.fabula.application.progress;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.AnnounceCompletion;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.Announced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A late page may complete a story that was finished before, or complete it earlier than was
 * announced, and one that is voided completes nothing: so every piece of evidence is looked at.
 */
public final class WhenStoryFinishedThenAnnounceCompletion implements Policy {
    private static final UUID COMPLETIONS = UUID.fromString("0d0c8a04-6f5c-5e0e-8a53-6c1d7c5a9e01");

    /** Out-port: what was announced of a reading, by the log as it is now. */
    @FunctionalInterface
    public interface Announcements {
        Announced of(ReadingKey key);
    }

    private final Announcements announcements;
    private final ReadingHistory history;
    private final CompletionRule rule;
    private final Decisions<AnnounceCompletion, Announced, Announcement> decisions;

    public WhenStoryFinishedThenAnnounceCompletion(
            Announcements announcements,
            ReadingHistory history,
            CompletionRule rule,
            Decisions<AnnounceCompletion, Announced, Announcement> decisions) {
        this.announcements = announcements;
        this.history = history;
        this.rule = rule;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "announce-completions";
    }

    @Override
    public void on(List<Recorded> batch) {
        var touched = new LinkedHashMap<ReadingKey, Recorded>();
        for (var recorded : batch) {
            if (recorded.event() instanceof Evidence evidence) {
                touched.put(ReadingKey.of(evidence), recorded);
            }
        }
        touched.forEach((key, cause) -> Announcing.untilSaid(() -> announce(key, cause)));
    }

    /** Whether there was anything to announce. */
    private boolean announce(ReadingKey key, Recorded cause) {
        var announced = announcements.of(key);
        var completedAt = history.of(key).completion(rule).map(Mark::at);
        if (announced.at().equals(completedAt)) {
            return false;
        }
        var about = key.learner() + "/" + key.story();
        var command = Announcing.commandId(COMPLETIONS, about, announced, completedAt);
        decisions.submit(
                Origin.reaction(command, cause),
                new AnnounceCompletion(key.learner(), key.story(), completedAt));
        return true;
    }
}
