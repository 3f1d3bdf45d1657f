package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The one achievement that there is: to have finished a story. */
final class FirstStory implements EarnedAwards {
    private static final int POSITION = 15;

    private final Supplier<List<Evidence>> now;

    FirstStory(Supplier<List<Evidence>> now) {
        this.now = now;
    }

    @Override
    public Shown<List<EarnedAchievement>> of(LearnerId learner, DateSpan days, Locale reader) {
        return new Shown<>(earned(now.get(), reader), POSITION);
    }

    @Override
    public List<EarnedAchievement> at(
            long position,
            LearnerId learner,
            Collection<? extends Evidence> evidence,
            Locale reader) {
        return earned(evidence, reader);
    }

    private static List<EarnedAchievement> earned(
            Collection<? extends Evidence> evidence, Locale reader) {
        var voided =
                evidence.stream()
                        .filter(ActivityVoided.class::isInstance)
                        .map(voiding -> voiding.occurrence().activity())
                        .toList();
        return evidence.stream()
                .filter(StoryFinished.class::isInstance)
                .map(Evidence::occurrence)
                .filter(finished -> !voided.contains(finished.activity()))
                .min(Comparator.comparing(Occurrence::day))
                .map(finished ->
                        new EarnedAchievement(
                                "first-story",
                                "first-story in " + reader,
                                1,
                                Optional.empty(),
                                finished.day()))
                .stream()
                .toList();
    }
}
