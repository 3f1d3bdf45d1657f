package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.story;

import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion.Announcements;
import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.shared.Announced;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was announced of one learner's reading of one story. */
public interface AnnouncementsContract extends LookUpContract<ReadingKey, Announced> {
    Announcements announcements();

    @Override
    default Announced lookUp(ReadingKey key) {
        return announcements().of(key);
    }

    @Override
    default ReadingKey key() {
        return FactSamples.key(ana, 1);
    }

    @Override
    default ReadingKey anotherKey() {
        return FactSamples.key(ana, 2);
    }

    @Override
    default Announced nothing() {
        return new Announced(0, Optional.empty());
    }

    @Override
    default List<Step<Announced>> steps() {
        var tuesday = Instant.parse("2026-03-03T09:00:00Z");
        var monday = Instant.parse("2026-03-02T09:00:00Z");
        return List.of(
                new Step<>(
                        new StoryCompleted(ana, story(1), tuesday),
                        new Announced(1, Optional.of(tuesday))),
                new Step<>(
                        new StoryCompletionRedated(ana, story(1), monday),
                        new Announced(2, Optional.of(monday))),
                new Step<>(
                        new StoryCompletionRevoked(ana, story(1), monday),
                        new Announced(3, Optional.empty())));
    }
}
