package app.fabula.domain.progress;

import static app.fabula.domain.progress.ReadingSamples.ana;
import static app.fabula.domain.progress.ReadingSamples.at;
import static app.fabula.domain.progress.ReadingSamples.fox;

import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.DeciderSpec;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncingCompletionsTest {
    private final DeciderSpec<AnnounceCompletion, Announced, Announcement> completion =
            DeciderSpec.of(new CompletionDecider());

    @Test
    void a_completion_is_announced_once_with_the_time_of_its_fact() {
        completion.given().when(completed(3)).then(new StoryCompleted(ana, fox, at(3)));
        completion.given(new StoryCompleted(ana, fox, at(3))).when(completed(3)).thenNothing();
    }

    @Test
    void a_completion_at_another_time_than_announced_is_redated() {
        var announced = new StoryCompleted(ana, fox, at(3));
        var earlier = new StoryCompletionRedated(ana, fox, at(2));
        completion.given(announced).when(completed(2)).then(earlier);
        completion.given(announced, earlier).when(completed(2)).thenNothing();
    }

    @Test
    void a_completion_that_is_none_is_revoked_and_may_be_announced_again() {
        var announced = new StoryCompleted(ana, fox, at(3));
        var revoked = new StoryCompletionRevoked(ana, fox, at(3));
        completion.given(announced).when(notCompleted()).then(revoked);
        completion.given(announced, revoked).when(notCompleted()).thenNothing();
        completion.given(announced, revoked).when(completed(3)).then(announced);
        completion.given().when(notCompleted()).thenNothing();
    }

    private static AnnounceCompletion completed(int minute) {
        return new AnnounceCompletion(ana, fox, Optional.of(at(minute)));
    }

    private static AnnounceCompletion notCompleted() {
        return new AnnounceCompletion(ana, fox, Optional.empty());
    }
}
