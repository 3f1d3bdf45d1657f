package app.fabula.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.notification.Inbox.Item;
import app.fabula.application.notification.Inbox.Query;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners are shown of what was announced to them. */
public interface InboxContract
        extends ForgettingContract<NoticeKey, Optional<Notice>>, ShownContract {
    LearnerId ana = new LearnerId(UUID.fromString("0198c5a0-0000-7000-8000-00000000000a"));
    LearnerId ben = new LearnerId(UUID.fromString("0198c5a0-0000-7000-8000-00000000000b"));
    Instant noon = Instant.parse("2026-03-02T12:00:00.123456Z");
    Notice badge = badge(1, noon);
    Notice milestone =
            new Notice(
                    new UUID(0, 2),
                    Topic.MILESTONE,
                    new OfStreak(new Track("es"), LocalDate.of(2026, 3, 2), 7),
                    noon,
                    noon.plusSeconds(60));
    Query everything = new Query(false, List.of(), 9, Optional.empty());

    @Override
    Inbox model();

    @Test
    default void who_was_told_nothing_has_an_empty_inbox() {
        save(ben, badge);
        assertThat(items(everything)).isEmpty();
        assertThat(unread(everything)).isZero();
    }

    @Test
    default void what_was_noticed_last_comes_first() {
        save(ana, badge, milestone, badge(3, noon.minusSeconds(1)));
        save(ben, badge(4, noon));
        assertThat(items(everything))
                .containsExactly(
                        unread(milestone), unread(badge), unread(badge(3, noon.minusSeconds(1))));
        assertThat(unread(everything)).isEqualTo(3);
    }

    @Test
    default void what_was_read_is_told_apart_and_stays_read_since_the_first_time() {
        save(ana, badge, milestone);
        save(ben, badge);
        read(ana, 5, badge);
        read(ana, 9, badge);
        assertThat(items(everything))
                .containsExactly(unread(milestone), new Item(badge, readAt(5)));
        assertThat(unread(everything)).isEqualTo(1);
        var unreadOnly = new Query(true, List.of(), 9, Optional.empty());
        assertThat(items(unreadOnly)).containsExactly(unread(milestone));
        assertThat(model().of(ben, everything).value().unread()).isEqualTo(1);
    }

    @Test
    default void what_is_muted_is_neither_shown_nor_counted() {
        save(ana, badge, milestone);
        var muted = new Query(false, List.of(Topic.MILESTONE), 9, Optional.empty());
        assertThat(items(muted)).containsExactly(unread(badge));
        assertThat(unread(muted)).isEqualTo(1);
    }

    @Test
    default void it_is_read_page_by_page_while_it_grows() {
        save(ana, badge(1, noon), badge(2, noon), badge(3, noon));
        var first = new Query(false, List.of(), 2, Optional.empty());
        var next = model().of(ana, first).value().items().next();
        assertThat(items(first)).containsExactly(unread(badge(3, noon)), unread(badge(2, noon)));
        save(ana, badge(4, noon.plusSeconds(1)));
        assertThat(items(new Query(false, List.of(), 2, next)))
                .containsExactly(unread(badge(1, noon)));
        assertThat(model().of(ana, first).value().unread()).isEqualTo(4);
    }

    @Test
    default void it_knows_which_of_some_a_learner_has_and_has_read() {
        save(ana, badge, milestone);
        save(ben, badge(3, noon));
        read(ana, 5, badge);
        var ids = List.of(badge.id(), milestone.id(), new UUID(0, 3), new UUID(0, 4));
        assertThat(model().read(ana, ids))
                .isEqualTo(Map.of(badge.id(), readAt(5), milestone.id(), Optional.empty()));
    }

    @Test
    default void what_was_never_given_out_is_no_cursor() {
        var forged = new Query(false, List.of(), 2, Optional.of("forged"));
        assertThatExceptionOfType(UnreadableCursor.class).isThrownBy(() -> model().of(ana, forged));
    }

    @Override
    default String projection() {
        return InboxProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().of(ana, everything));
    }

    @Override
    default NoticeKey aKey() {
        return new NoticeKey(ana, "one");
    }

    @Override
    default NoticeKey anotherKey() {
        return new NoticeKey(ben, "one");
    }

    @Override
    default Optional<Notice> aState() {
        return Optional.of(badge);
    }

    @Override
    default Optional<Notice> anotherState() {
        return Optional.of(milestone);
    }

    @Override
    default Optional<Notice> nothing() {
        return Optional.empty();
    }

    static Notice badge(int id, Instant noticedAt) {
        return new Notice(
                new UUID(0, id),
                Topic.ACHIEVEMENT,
                new OfAchievement("first-story"),
                noon.minusSeconds(3_600),
                noticedAt);
    }

    private void save(LearnerId learner, Notice... notices) {
        for (var notice : notices) {
            var key = new NoticeKey(learner, notice.id().toString());
            model().save(Map.of(key, Optional.of(notice)));
        }
    }

    private void read(LearnerId learner, int second, Notice notice) {
        var at = readAt(second).orElseThrow();
        model().save(new NotificationsRead(learner, List.of(notice.id()), at));
    }

    private static Optional<Instant> readAt(int second) {
        return Optional.of(noon.plusSeconds(second));
    }

    private List<Item> items(Query query) {
        return model().of(ana, query).value().items().items();
    }

    private int unread(Query query) {
        return model().of(ana, query).value().unread();
    }

    private static Item unread(Notice notice) {
        return new Item(notice, Optional.empty());
    }
}
