package app.fabula.application.notification;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import java.util.List;
import java.util.Optional;

public final class InboxProjection {
    public static final String NAME = "inbox";

    private InboxProjection() {}

    public static Projection into(Inbox inbox) {
        return new Projection(
                NAME,
                List.of(
                        new Fold<>(
                                Word::of,
                                Word::key,
                                Optional.<Notice>empty(),
                                InboxProjection::after,
                                inbox),
                        batch -> read(batch, inbox)));
    }

    /** More of the same is a correction, which nobody need read again; anything else is news. */
    private static Optional<Notice> after(Optional<Notice> before, Word word) {
        return word.notice()
                .map(now ->
                        before.filter(told -> told.topic() == now.topic())
                                .map(told -> told.corrected(now))
                                .orElse(now));
    }

    private static void read(List<Recorded> batch, Inbox inbox) {
        batch.stream()
                .map(Recorded::event)
                .filter(NotificationsRead.class::isInstance)
                .map(NotificationsRead.class::cast)
                .forEach(inbox::save);
    }
}
