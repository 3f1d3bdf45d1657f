package app.fabula.application.notification;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;
import java.time.ZoneId;
import java.time.ZoneOffset;

public final class InboxReader implements GetInbox {
    private final Inbox inbox;
    private final ChosenPreferences chosen;
    private final LearnerCalendar.Source calendars;

    public InboxReader(Inbox inbox, ChosenPreferences chosen, LearnerCalendar.Source calendars) {
        this.inbox = inbox;
        this.chosen = chosen;
        this.calendars = calendars;
    }

    @Override
    public Shown<View> of(LearnerId learner, Query query) {
        var preferences = chosen.of(learner).value();
        var zone = calendars.of(learner).map(LearnerCalendar::zone).orElse(ZoneOffset.UTC);
        var some =
                new Inbox.Query(
                        query.unreadOnly(), preferences.muted(), query.limit(), query.cursor());
        return inbox.of(learner, some)
                .map(page ->
                        new View(
                                page.notices().map(notice -> entry(notice, preferences, zone)),
                                page.unread()));
    }

    private static Entry entry(Notice notice, Preferences preferences, ZoneId zone) {
        return new Entry(
                notice,
                preferences.delivery(notice.noticedAt(), zone),
                preferences.digestAt().isPresent());
    }
}
