package app.fabula.application.notification;

import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Matter.OfWeek;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Learners' inboxes without a database. */
public final class InMemoryInbox extends InMemoryReadModel<NoticeKey, Optional<Notice>>
        implements Inbox {
    private final ProjectionStore positions;
    private final InMemorySlices<Long> slices = new InMemorySlices<>();
    private final ReadModel<RunKey, ToldRun> runs = new InMemoryReadModel<>();

    public InMemoryInbox(ProjectionStore positions) {
        super(Optional::isEmpty);
        this.positions = positions;
    }

    @Override
    public ReadModel<RunKey, ToldRun> runs() {
        return runs;
    }

    @Override
    public Shown<Page> of(LearnerId learner, Query query) {
        var shown = new TreeMap<Long, Notice>(Comparator.reverseOrder());
        ofLearner(learner).entrySet().stream()
                .filter(entry -> !query.muted().contains(entry.getValue().topic()))
                .filter(entry -> !hasTwin(entry.getKey(), entry.getValue()))
                .forEach(entry -> shown.put(entry.getValue().position(), entry.getValue()));
        var unread = (int) shown.values().stream().filter(InMemoryInbox::isUnread).count();
        if (query.unreadOnly()) {
            shown.values().removeIf(notice -> !isUnread(notice));
        }
        return new Shown<>(
                new Page(slices.of(shown, query.limit(), query.cursor()), unread),
                positions.position(InboxProjection.NAME));
    }

    @Override
    public Map<NoticeKey, Notice> find(LearnerId learner, Collection<UUID> ids) {
        var found = ofLearner(learner);
        found.values().removeIf(notice -> !ids.contains(notice.id()));
        return found;
    }

    private Map<NoticeKey, Notice> ofLearner(LearnerId learner) {
        var notices = new HashMap<NoticeKey, Notice>();
        states.forEach((key, notice) -> {
            if (key.learner().equals(learner)) {
                notice.ifPresent(told -> notices.put(key, told));
            }
        });
        return notices;
    }

    /** The same of all languages. */
    private boolean hasTwin(NoticeKey key, Notice notice) {
        if (key.track().filter(track -> !track.equals(Track.ALL)).isEmpty()) {
            return false;
        }
        var ofAll = new NoticeKey(key.learner(), Optional.of(Track.ALL), key.subject());
        return states.getOrDefault(ofAll, Optional.empty())
                .filter(twin -> twin.topic() == notice.topic())
                .filter(twin -> days(twin) == days(notice))
                .isPresent();
    }

    private static int days(Notice notice) {
        return switch (notice.matter()) {
            case OfStreak streak -> streak.days();
            case OfAchievement _, OfBackfill _, OfWeek _ -> 0;
        };
    }

    private static boolean isUnread(Notice notice) {
        return notice.readAt().isEmpty();
    }
}
