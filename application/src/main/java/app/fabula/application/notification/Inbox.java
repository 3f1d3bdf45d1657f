package app.fabula.application.notification;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Out-port of the {@code inbox} projection. */
public interface Inbox extends ReadModel<NoticeKey, Optional<Notice>> {
    /**
     * @param readAt empty for what was not read
     */
    record Item(Notice notice, Optional<Instant> readAt) {}

    /**
     * @param unread how many there are in all, whatever was asked for
     */
    record Page(Slice<Item> items, int unread) {}

    /**
     * @param muted what is left out
     * @param cursor of the slice before
     */
    record Query(boolean unreadOnly, List<Topic> muted, int limit, Optional<String> cursor) {}

    /** What was noticed last comes first. */
    Shown<Page> of(LearnerId learner, Query query);

    /** Those of the ids that the learner has been told of, and when each was read. */
    Map<UUID, Optional<Instant>> read(LearnerId learner, Collection<UUID> ids);

    /** What was read before stays as it is. */
    void save(NotificationsRead event);
}
