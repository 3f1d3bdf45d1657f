package app.fabula.application.notification;

import app.fabula.domain.notification.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a learner is told, as it stands after all corrections.
 *
 * @param id of the announcement that told it first
 * @param position of that announcement in the log
 * @param occurredAt when it became true, or the last of it did, which may lie long before anybody
 *     noticed
 * @param noticedAt when it was told first
 * @param readAt empty for what was not read
 */
public record Notice(
        UUID id,
        long position,
        Topic topic,
        Matter matter,
        Instant occurredAt,
        Instant noticedAt,
        Optional<Instant> readAt) {
    /**
     * What is older when it is noticed is history: nobody need read it, or be disturbed with it.
     */
    private static final Duration NEWS = Duration.ofDays(14);

    /** What nobody has been told before. */
    Notice asNews() {
        return isHistory() ? read(noticedAt) : this;
    }

    /** Of the same thing, by what is known now. Nobody need read it again. */
    Notice corrected(Notice now) {
        return new Notice(id, position, topic, now.matter, now.occurredAt, noticedAt, readAt);
    }

    /** The first time is the one that counts. */
    Notice read(Instant at) {
        return readAt.isPresent()
                ? this
                : new Notice(id, position, topic, matter, occurredAt, noticedAt, Optional.of(at));
    }

    private boolean isHistory() {
        return occurredAt.plus(NEWS).isBefore(noticedAt);
    }
}
