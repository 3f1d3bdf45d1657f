package app.fabula.application.progress;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.AnnounceCompletion;
import app.fabula.domain.progress.CompletionDecider.Announced;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.shared.NameUuid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** A late page may complete a story that was finished before, so every fact is looked at. */
public final class WhenStoryFinishedThenAnnounceCompletion implements Policy {
    private static final UUID COMPLETIONS = UUID.fromString("0d0c8a04-6f5c-5e0e-8a53-6c1d7c5a9e01");

    private final ReadingHistory history;
    private final CompletionRule rule;
    private final Decisions<AnnounceCompletion, Announced, StoryCompleted> decisions;

    public WhenStoryFinishedThenAnnounceCompletion(
            ReadingHistory history,
            CompletionRule rule,
            Decisions<AnnounceCompletion, Announced, StoryCompleted> decisions) {
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
            if (recorded.event() instanceof Fact fact) {
                touched.put(ReadingKey.of(fact), recorded);
            }
        }
        touched.forEach(this::announce);
    }

    private void announce(ReadingKey key, Recorded cause) {
        history.of(key)
                .completion(rule)
                .ifPresent(mark ->
                        decisions.submit(
                                Origin.reaction(commandId(key), cause),
                                new AnnounceCompletion(key.learner(), key.story(), mark.at())));
    }

    /** The same for every attempt to announce the same. */
    private static UUID commandId(ReadingKey key) {
        return NameUuid.of(COMPLETIONS, key.learner() + "/" + key.story());
    }
}
