package app.fabula.domain.progress;

import app.fabula.domain.progress.CompletionDecider.Announced;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.shared.DeciderSpec;
import org.junit.jupiter.api.Test;

class AnnouncingCompletionsTest {
    private final DeciderSpec<AnnounceCompletion, Announced, StoryCompleted> completion =
            DeciderSpec.of(new CompletionDecider());

    @Test
    void announces_a_completion_with_the_time_of_its_fact() {
        completion
                .given()
                .when(
                        new AnnounceCompletion(
                                ReadingSamples.ana, ReadingSamples.fox, ReadingSamples.at(3)))
                .then(
                        new StoryCompleted(
                                ReadingSamples.ana, ReadingSamples.fox, ReadingSamples.at(3)));
    }

    @Test
    void announces_it_once() {
        completion
                .given(
                        new StoryCompleted(
                                ReadingSamples.ana, ReadingSamples.fox, ReadingSamples.at(3)))
                .when(
                        new AnnounceCompletion(
                                ReadingSamples.ana, ReadingSamples.fox, ReadingSamples.at(2)))
                .thenNothing();
    }
}
