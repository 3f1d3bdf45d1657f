package app.fabula.application.notification;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** In-port: what a learner is told. */
@FunctionalInterface
public interface GetInbox {
    /**
     * @param deliverAt when the learner may be disturbed with it, as they wish it now; an app shows
     *     it in its inbox at any time
     * @param digest whether it is delivered together with others
     */
    record Entry(Notice notice, Instant deliverAt, boolean digest) {}

    /**
     * @param unread how many there are that are neither read nor muted, on whatever page
     */
    record View(Slice<Entry> entries, int unread) {}

    /**
     * @param cursor of the slice before
     */
    record Query(boolean unreadOnly, int limit, Optional<String> cursor) {}

    /**
     * What was announced last comes first; what is muted is left out.
     *
     * @throws UnreadableCursor for one that was not given out for this list
     */
    Shown<View> of(LearnerId learner, Query query);
}
