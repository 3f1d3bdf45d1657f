package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.Decider;
import java.util.List;

/**
 * Announces a completion, once, and corrects it when that turns out otherwise. Boundary: the
 * announcements about one learner and one story.
 */
public final class CompletionDecider
        implements Decider<AnnounceCompletion, Announced, Announcement> {
    @Override
    public Announced initial() {
        return Announced.nothing();
    }

    @Override
    public List<Announcement> decide(AnnounceCompletion command, Announced announced) {
        var learner = command.learner();
        var story = command.story();
        var said = announced.at();
        var completed = command.completedAt();
        if (said.equals(completed)) {
            return List.of();
        }
        if (completed.isEmpty()) {
            return List.of(new StoryCompletionRevoked(learner, story, said.orElseThrow()));
        }
        return List.of(
                said.isEmpty()
                        ? new StoryCompleted(learner, story, completed.get())
                        : new StoryCompletionRedated(learner, story, completed.get()));
    }

    @Override
    public Announced evolve(Announced announced, Announcement event) {
        return switch (event) {
            case StoryCompleted _, StoryCompletionRedated _ -> announced.as(event.occurredAt());
            case StoryCompletionRevoked _ -> announced.takenBack();
        };
    }
}
