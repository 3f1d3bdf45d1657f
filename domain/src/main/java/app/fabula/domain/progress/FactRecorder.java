package app.fabula.domain.progress;

import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.Refusal;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a client reports into a fact. Not a {@code Decider}: no fact depends on an earlier
 * one, so that facts may come in any order.
 */
public final class FactRecorder {
    private FactRecorder() {}

    /**
     * @param rule of the learner's days, in force when it occurred
     * @param detour by which it comes; null where it comes straight from a device
     * @throws Refusal {@code unknown-story}, {@code no-such-version}, {@code no-such-page}
     */
    public static Fact record(
            LearnerId learner,
            Activity activity,
            DayRule rule,
            StoryOutline outline,
            @Nullable Detour detour) {
        var report = activity.report();
        // No finer than what the database sorts by.
        var occurredAt = report.occurredAt().truncatedTo(ChronoUnit.MICROS);
        var occurrence =
                new Occurrence(
                        report.id(), occurredAt, report.zone(), report.device(), rule, detour);
        return switch (activity) {
            case StartStory(_, var story) -> {
                var edition = outline.edition(report.storyVersion(), occurredAt);
                yield new StoryStarted(
                        learner, story, edition.version(), edition.language(), occurrence);
            }
            case ReadPage(_, var story, var page, var seconds) -> {
                var edition = outline.editionWithPage(page, report.storyVersion(), occurredAt);
                yield new PageRead(
                        learner,
                        story,
                        edition.version(),
                        edition.language(),
                        page,
                        edition.wordsOn(page),
                        seconds,
                        occurrence);
            }
            case FinishStory(_, var story) -> {
                var edition = outline.edition(report.storyVersion(), occurredAt);
                yield new StoryFinished(
                        learner,
                        story,
                        edition.version(),
                        edition.language(),
                        edition.pages(),
                        edition.words(),
                        occurrence);
            }
        };
    }
}
