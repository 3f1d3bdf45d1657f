package app.fabula.application.statistics;

import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something about what a learner did, and when it became known. */
public record Arrival(Evidence evidence, Instant recordedAt) {
    LearnerDay day() {
        return LearnerDay.of(evidence);
    }

    /** The fact by which that day will be another; empty where it was applied already. */
    Optional<Mark> change(DayLedger day) {
        var known = day.entry(evidence.occurrence().activity()).map(entry -> entry.trace().mark());
        return switch (evidence) {
            case Fact fact -> known.isPresent() ? Optional.empty() : Optional.of(Mark.of(fact));
            case ActivityVoided _ -> known;
        };
    }

    DayLedger applyTo(DayLedger day, Milestones milestones) {
        return switch (evidence) {
            case Fact fact -> day.with(new Entry(Trace.of(fact), milestones));
            case ActivityVoided voided -> day.without(voided.occurrence().activity());
        };
    }

    /** On the learner's calendar, where they were when they did it. */
    private LocalDate recordedOn() {
        var occurrence = evidence.occurrence();
        return occurrence.rule().dayOf(recordedAt, occurrence.zone());
    }

    /** Whether that day was over by then, so that its numbers may have been told as final. */
    boolean isAfter(LocalDate day) {
        return recordedOn().isAfter(day);
    }

    /** Whether it corrects that day, where it changes anything of it. */
    boolean isCorrectionOf(LocalDate day) {
        return switch (evidence) {
            case Fact _ -> isAfter(day);
            case ActivityVoided _ -> true;
        };
    }
}
