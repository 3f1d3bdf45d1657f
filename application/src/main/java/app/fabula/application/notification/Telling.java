package app.fabula.application.notification;

import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.streak.StreakEvent.Announcement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of inboxes with the events of a batch, one after the other. */
final class Telling implements Notices {
    private final Inbox inbox;
    private final Map<NoticeKey, Optional<Notice>> notices = new HashMap<>();
    private final StreakTelling streaks;
    private final AwardTelling awards;

    Telling(Inbox inbox) {
        this.inbox = inbox;
        this.streaks = new StreakTelling(inbox.runs(), this);
        this.awards = new AwardTelling(this);
    }

    void hear(Recorded recorded) {
        switch (recorded.event()) {
            case Announcement said -> streaks.hear(said, recorded);
            case AchievementEvent said -> awards.hear(said, recorded);
            case WeekReported said -> hear(said, recorded);
            case NotificationsRead read -> hear(read);
            default -> {}
        }
    }

    void save() {
        inbox.save(notices);
        streaks.save();
    }

    private void hear(WeekReported said, Recorded recorded) {
        tell(
                new NoticeKey(said.learner(), Optional.empty(), "week:" + said.monday()),
                new Notice(
                        recorded.id(),
                        recorded.position(),
                        Topic.WEEK_REPORT,
                        new Matter.OfWeek(said.monday()),
                        said.occurredAt(),
                        recorded.recordedAt(),
                        Optional.empty()));
    }

    private void hear(NotificationsRead read) {
        inbox.find(read.learner(), read.notifications())
                .forEach((key, notice) -> notices.putIfAbsent(key, Optional.of(notice)));
        notices.replaceAll((key, notice) ->
                key.learner().equals(read.learner())
                        ? notice.map(told -> after(read, told))
                        : notice);
    }

    private static Notice after(NotificationsRead read, Notice told) {
        return read.notifications().contains(told.id()) ? told.read(read.occurredAt()) : told;
    }

    @Override
    public Optional<Notice> at(NoticeKey key) {
        return notices.computeIfAbsent(
                key, asked -> inbox.load(Set.of(asked)).getOrDefault(asked, Optional.empty()));
    }

    @Override
    public void tell(NoticeKey key, Notice now) {
        var told = at(key).filter(before -> before.topic() == now.topic());
        put(key, told.map(before -> before.corrected(now)).orElseGet(now::asNews));
    }

    @Override
    public void put(NoticeKey key, Notice notice) {
        notices.put(key, Optional.of(notice));
    }

    @Override
    public void forget(NoticeKey key) {
        notices.put(key, Optional.empty());
    }
}
