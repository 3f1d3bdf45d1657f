package app.fabula.application.streak;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.Language;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was practised on a day and counts no more.
 *
 * @param by the capacity in which somebody said so
 * @param at when it was said
 */
public record VoidedFact(
        UUID activity,
        Instant occurredAt,
        Language language,
        Capacity by,
        String reason,
        Instant at) {

    /**
     * @param before what had been practised on its day; empty where nothing of it is taken away
     */
    static Optional<VoidedFact> of(Evidence evidence, PracticeDay before) {
        return evidence instanceof ActivityVoided voided
                        && before.has(voided.occurrence().activity())
                ? Optional.of(of(voided))
                : Optional.empty();
    }

    private static VoidedFact of(ActivityVoided event) {
        var fact = event.occurrence();
        return new VoidedFact(
                fact.activity(),
                fact.occurredAt(),
                event.language(),
                event.capacity(),
                event.reason(),
                event.voidedAt());
    }
}
