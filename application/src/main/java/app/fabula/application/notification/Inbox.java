package app.fabula.application.notification;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Out-port of the {@code inbox} projection. */
public interface Inbox extends ReadModel<NoticeKey, Optional<Notice>> {
    /**
     * @param unread how many there are that are neither read nor muted, on whatever page
     */
    record Page(Slice<Notice> notices, int unread) {}

    /**
     * @param muted what is left out
     * @param cursor of the slice before
     */
    record Query(boolean unreadOnly, List<Topic> muted, int limit, Optional<String> cursor) {}

    ReadModel<RunKey, ToldRun> runs();

    /**
     * What was announced last comes first. What is the same of a language as of all of them is
     * shown once: of all of them.
     */
    Shown<Page> of(LearnerId learner, Query query);

    /** Those of the ids that the learner has. */
    Map<NoticeKey, Notice> find(LearnerId learner, Collection<UUID> ids);
}
