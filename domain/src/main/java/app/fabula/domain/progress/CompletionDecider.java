package app.fabula.domain.progress;

import app.fabula.domain.progress.CompletionDecider.Announced;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.shared.Decider;
import java.util.List;

/** Announces a completion once. Boundary: one learner and one story. */
public final class CompletionDecider
        implements Decider<AnnounceCompletion, Announced, StoryCompleted> {
    public enum Announced {
        NOT_YET,
        DONE
    }

    @Override
    public Announced initial() {
        return Announced.NOT_YET;
    }

    @Override
    public List<StoryCompleted> decide(AnnounceCompletion command, Announced announced) {
        return switch (announced) {
            case NOT_YET ->
                    List.of(
                            new StoryCompleted(
                                    command.learner(), command.story(), command.completedAt()));
            case DONE -> List.of();
        };
    }

    @Override
    public Announced evolve(Announced announced, StoryCompleted event) {
        return Announced.DONE;
    }
}
