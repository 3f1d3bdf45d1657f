package app.fabula.application.notification;

import app.fabula.domain.notification.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * What a learner is told, as it stands after all corrections.
 *
 * @param id of the announcement that told it first
 * @param occurredAt when it became true, which may lie long before anybody noticed
 * @param noticedAt when it was told first
 */
public record Notice(UUID id, Topic topic, Matter matter, Instant occurredAt, Instant noticedAt) {
    Notice corrected(Notice now) {
        return new Notice(id, topic, now.matter, now.occurredAt, noticedAt);
    }
}
