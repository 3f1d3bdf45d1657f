package app.fabula.application.notification;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.notification.NotificationCommand;
import app.fabula.domain.notification.NotificationCommand.ChoosePreferences;
import app.fabula.domain.notification.NotificationCommand.MarkRead;
import app.fabula.domain.notification.NotificationEvent;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class NotificationManager implements ManageNotifications {
    private final Inbox inbox;
    private final Decisions<NotificationCommand, Preferences, NotificationEvent> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public NotificationManager(
            Inbox inbox,
            Decisions<NotificationCommand, Preferences, NotificationEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public long markRead(LearnerId learner, List<UUID> notifications) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var unread =
                inbox.find(learner, notifications).values().stream()
                        .filter(notice -> notice.readAt().isEmpty())
                        .map(Notice::id)
                        .sorted()
                        .toList();
        return decisions
                .submit(Origin.request(ids.get()), new MarkRead(learner, unread, at))
                .position();
    }

    @Override
    public long choose(LearnerId learner, Preferences preferences) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return decisions
                .submit(Origin.request(ids.get()), new ChoosePreferences(learner, preferences, at))
                .position();
    }
}
