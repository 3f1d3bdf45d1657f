package app.fabula.application.notification;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Learners' inboxes without a database. */
public final class InMemoryInbox extends InMemoryReadModel<NoticeKey, Optional<Notice>>
        implements Inbox {
    private record Place(Instant noticedAt, String id) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::noticedAt).thenComparing(Place::id);

        private static Place of(Notice notice) {
            return new Place(notice.noticedAt(), notice.id().toString());
        }
    }

    private record Reading(LearnerId learner, UUID id) {}

    private final ProjectionStore positions;
    private final InMemorySlices<Place> slices = new InMemorySlices<>();
    private final Map<Reading, Instant> readings = new HashMap<>();

    public InMemoryInbox(ProjectionStore positions) {
        super(Optional::isEmpty);
        this.positions = positions;
    }

    @Override
    public Shown<Page> of(LearnerId learner, Query query) {
        var items = new TreeMap<Place, Item>(Place.ORDER.reversed());
        notices(learner)
                .filter(notice -> !query.muted().contains(notice.topic()))
                .forEach(notice -> items.put(Place.of(notice), item(learner, notice)));
        var unread = (int) items.values().stream().filter(InMemoryInbox::isUnread).count();
        if (query.unreadOnly()) {
            items.values().removeIf(item -> !isUnread(item));
        }
        return new Shown<>(
                new Page(slices.of(items, query.limit(), query.cursor()), unread),
                positions.position(InboxProjection.NAME));
    }

    @Override
    public Map<UUID, Optional<Instant>> read(LearnerId learner, Collection<UUID> ids) {
        var known = new HashMap<UUID, Optional<Instant>>();
        notices(learner)
                .filter(notice -> ids.contains(notice.id()))
                .forEach(notice -> known.put(notice.id(), item(learner, notice).readAt()));
        return known;
    }

    @Override
    public void save(NotificationsRead event) {
        event.notifications()
                .forEach(id ->
                        readings.putIfAbsent(new Reading(event.learner(), id), event.occurredAt()));
    }

    private Stream<Notice> notices(LearnerId learner) {
        return states.entrySet().stream()
                .filter(entry -> entry.getKey().learner().equals(learner))
                .flatMap(entry -> entry.getValue().stream());
    }

    private Item item(LearnerId learner, Notice notice) {
        var readAt = Optional.ofNullable(readings.get(new Reading(learner, notice.id())));
        return new Item(notice, readAt);
    }

    private static boolean isUnread(Item item) {
        return item.readAt().isEmpty();
    }
}
