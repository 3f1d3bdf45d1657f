package app.fabula.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.notification.Inbox.Query;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfBackfill.Achieved;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners are shown of what was announced to them. */
public interface InboxContract
        extends ForgettingContract<NoticeKey, Optional<Notice>>, ShownContract {
    LearnerId ana = new LearnerId(UUID.fromString("0198c5a0-0000-7000-8000-00000000000a"));
    LearnerId ben = new LearnerId(UUID.fromString("0198c5a0-0000-7000-8000-00000000000b"));
    Instant noon = Instant.parse("2026-03-02T12:00:00.123456Z");
    Track spanish = new Track("es");
    AwardKey FIRST_STORY = new AwardKey("first-story", Optional.empty(), 1);
    Notice badge = badge(1);
    Notice milestone = milestone(2, spanish, 7);
    Query everything = new Query(false, List.of(), 9, Optional.empty());

    @Override
    Inbox model();

    @Test
    default void who_was_told_nothing_has_an_empty_inbox() {
        save(ben, badge);
        assertThat(notices(everything)).isEmpty();
        assertThat(unread(everything)).isZero();
    }

    @Test
    default void what_was_announced_last_comes_first() {
        save(ana, badge(7), milestone, badge(5));
        save(ben, badge(6));
        assertThat(notices(everything)).containsExactly(badge(7), badge(5), milestone);
        assertThat(unread(everything)).isEqualTo(3);
    }

    @Test
    default void what_was_read_is_told_apart() {
        var read = badge.read(noon.plusSeconds(5));
        save(ana, read, milestone);
        save(ben, badge);
        assertThat(notices(everything)).containsExactly(milestone, read);
        assertThat(unread(everything)).isEqualTo(1);
        var unreadOnly = new Query(true, List.of(), 9, Optional.empty());
        assertThat(notices(unreadOnly)).containsExactly(milestone);
        assertThat(model().of(ben, everything).value().unread()).isEqualTo(1);
    }

    @Test
    default void what_was_found_together_is_one_notice() {
        var found =
                notice(
                        3,
                        Topic.ACHIEVEMENT,
                        new OfBackfill(
                                new UUID(5, 5),
                                List.of(
                                        new Achieved(FIRST_STORY, noon),
                                        new Achieved(
                                                new AwardKey(
                                                        "pages",
                                                        Optional.of(new Language("es")),
                                                        2),
                                                noon.minusSeconds(9)))));
        save(ana, badge, found);
        assertThat(notices(everything)).containsExactly(found, badge);
        assertThat(unread(everything)).isEqualTo(2);
        assertThat(notices(new Query(false, List.of(Topic.ACHIEVEMENT), 9, Optional.empty())))
                .isEmpty();
    }

    @Test
    default void what_is_muted_is_neither_shown_nor_counted() {
        save(ana, badge, milestone);
        var muted = new Query(false, List.of(Topic.MILESTONE), 9, Optional.empty());
        assertThat(notices(muted)).containsExactly(badge);
        assertThat(unread(muted)).isEqualTo(1);
    }

    @Test
    default void what_is_the_same_of_a_language_as_of_all_is_told_once() {
        var ofAll = milestone(3, Track.ALL, 7);
        tell(ana, Track.ALL, "same", ofAll);
        tell(ana, spanish, "same", milestone);
        tell(ana, new Track("fr"), "same", milestone(4, new Track("fr"), 3));
        tell(ana, spanish, "other", milestone(5, spanish, 7));
        tell(ben, spanish, "same", milestone);
        assertThat(notices(everything))
                .containsExactly(milestone(5, spanish, 7), milestone(4, new Track("fr"), 3), ofAll);
        assertThat(unread(everything)).isEqualTo(3);
        assertThat(model().of(ben, everything).value().unread()).isEqualTo(1);
    }

    @Test
    default void it_is_read_page_by_page_while_it_grows_and_shrinks() {
        save(ana, badge(1), badge(2), badge(3));
        var first = new Query(false, List.of(), 2, Optional.empty());
        var next = model().of(ana, first).value().notices().next();
        assertThat(notices(first)).containsExactly(badge(3), badge(2));
        save(ana, badge(4));
        model().save(Map.of(key(ana, badge(2)), Optional.empty()));
        assertThat(notices(new Query(false, List.of(), 2, next))).containsExactly(badge(1));
        assertThat(unread(first)).isEqualTo(3);
    }

    @Test
    default void it_finds_those_that_a_learner_has() {
        save(ana, badge, milestone);
        save(ben, badge(3));
        var ids = List.of(badge.id(), new UUID(0, 3), new UUID(0, 4));
        assertThat(model().find(ana, ids)).isEqualTo(Map.of(key(ana, badge), badge));
    }

    @Test
    default void one_may_take_the_place_of_another_in_one_go() {
        save(ana, badge);
        var elsewhere = new NoticeKey(ana, Optional.of(spanish), "elsewhere");
        model().save(Map.of(key(ana, badge), Optional.empty(), elsewhere, Optional.of(badge)));
        assertThat(model().find(ana, List.of(badge.id()))).isEqualTo(Map.of(elsewhere, badge));
    }

    @Test
    default void what_must_be_remembered_of_runs_is() {
        var run =
                new ToldRun(
                        Optional.of(LocalDate.of(2026, 3, 2)),
                        true,
                        Optional.of(LocalDate.of(2026, 2, 2)),
                        Map.of(7, milestone),
                        noon);
        var key = new RunKey(ana, spanish);
        model().runs().save(Map.of(key, run, new RunKey(ana, Track.ALL), ToldRun.NOTHING));
        var asked = Set.of(key, new RunKey(ben, spanish));
        assertThat(model().runs().load(asked)).isEqualTo(Map.of(key, run));
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
        return new NoticeKey(ana, Optional.of(Track.ALL), "one");
    }

    @Override
    default NoticeKey anotherKey() {
        return new NoticeKey(ana, Optional.empty(), "one");
    }

    @Override
    default Optional<Notice> aState() {
        return Optional.of(badge);
    }

    @Override
    default Optional<Notice> anotherState() {
        return Optional.of(milestone.read(noon));
    }

    @Override
    default Optional<Notice> nothing() {
        return Optional.empty();
    }

    /**
     * @param number that it has in the log
     */
    static Notice badge(int number) {
        return notice(number, Topic.ACHIEVEMENT, new OfAchievement(FIRST_STORY));
    }

    static Notice milestone(int number, Track track, int days) {
        return notice(number, Topic.MILESTONE, new OfStreak(track, LocalDate.of(2026, 3, 2), days));
    }

    private static Notice notice(int number, Topic topic, Matter matter) {
        return new Notice(new UUID(0, number), number, topic, matter, noon, noon, Optional.empty());
    }

    private void save(LearnerId learner, Notice... notices) {
        for (var notice : notices) {
            model().save(Map.of(key(learner, notice), Optional.of(notice)));
        }
    }

    private void tell(LearnerId learner, Track track, String subject, Notice notice) {
        model().save(
                        Map.of(
                                new NoticeKey(learner, Optional.of(track), subject),
                                Optional.of(notice)));
    }

    private static NoticeKey key(LearnerId learner, Notice notice) {
        return new NoticeKey(learner, Optional.empty(), notice.id().toString());
    }

    private List<Notice> notices(Query query) {
        return model().of(ana, query).value().notices().items();
    }

    private int unread(Query query) {
        return model().of(ana, query).value().unread();
    }
}
