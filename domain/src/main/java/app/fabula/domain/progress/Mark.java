package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What a {@link Reading} keeps of one fact: where a learner was in a story, and when. */
public sealed interface Mark extends Comparable<Mark> {
    /** By time, then by id: the one order in which facts are folded, however they arrived. */
    Comparator<Mark> ORDER =
            Comparator.comparing(Mark::at).thenComparing(mark -> mark.activity().toString());

    UUID activity();

    Instant at();

    /** The learner's day. */
    LocalDate day();

    record Start(UUID activity, Instant at, LocalDate day) implements Mark {}

    /**
     * @param version of the story
     */
    record Page(
            UUID activity,
            Instant at,
            LocalDate day,
            int version,
            int page,
            int words,
            int activeSeconds)
            implements Mark {}

    /**
     * @param version of the story
     * @param pages of that version
     * @param words of that version
     */
    record Finish(UUID activity, Instant at, LocalDate day, int version, int pages, int words)
            implements Mark {}

    static Mark of(Fact fact) {
        var occurrence = fact.occurrence();
        var activity = occurrence.activity();
        var at = occurrence.occurredAt();
        var day = occurrence.day();
        return switch (fact) {
            case StoryStarted _ -> new Start(activity, at, day);
            case PageRead read ->
                    new Page(
                            activity,
                            at,
                            day,
                            read.version(),
                            read.page(),
                            read.words(),
                            read.activeSeconds());
            case StoryFinished finished ->
                    new Finish(
                            activity,
                            at,
                            day,
                            finished.version(),
                            finished.pages(),
                            finished.words());
        };
    }

    @Override
    default int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
