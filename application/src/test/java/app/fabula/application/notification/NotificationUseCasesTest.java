package app.fabula.application.notification;

import static app.fabula.application.notification.InboxContract.ana;
import static app.fabula.application.notification.InboxContract.badge;
import static app.fabula.application.notification.InboxContract.ben;
import static app.fabula.application.notification.InboxContract.everything;
import static app.fabula.application.notification.InboxContract.milestone;
import static app.fabula.application.notification.InboxContract.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.learner.PlanSamples;
import app.fabula.application.notification.GetInbox.Entry;
import app.fabula.application.notification.GetInbox.Query;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.notification.NotificationCommand;
import app.fabula.domain.notification.NotificationDecider;
import app.fabula.domain.notification.NotificationEvent;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.notification.QuietHours;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationUseCasesTest {
    private static final Instant now = noon.plusSeconds(3_600);
    private static final ZoneId tokyo = ZoneId.of("Asia/Tokyo");

    private final InMemoryInbox inbox = new InMemoryInbox(new InMemoryProjectionStore());
    private final InMemoryDecisions<NotificationCommand, Preferences, NotificationEvent> decisions =
            new InMemoryDecisions<>(new NotificationDecider(), NotificationCommand::learner);
    private final ManageNotifications manager =
            new NotificationManager(inbox, decisions, () -> now, UUID::randomUUID);
    private final GetInbox reader =
            new InboxReader(
                    inbox,
                    learner -> new Shown<>(decisions.state(learner), 0),
                    learner ->
                            learner.equals(ana)
                                    ? Optional.of(
                                            new LearnerCalendar(tokyo, PlanSamples.plan(5).rule()))
                                    : Optional.empty());

    @Test
    void only_what_was_not_read_before_is_marked() {
        tell(ana, badge.read(noon), milestone);
        manager.markRead(ana, List.of(badge.id(), milestone.id(), milestone.id()));
        assertThat(decisions.log)
                .containsExactly(new NotificationsRead(ana, List.of(milestone.id()), now));
    }

    @Test
    void what_is_not_theirs_or_gone_is_passed_over() {
        tell(ana, badge);
        tell(ben, milestone);
        manager.markRead(ana, List.of(milestone.id(), badge.id(), UUID.randomUUID()));
        manager.markRead(ana, List.of(milestone.id()));
        assertThat(decisions.log)
                .containsExactly(new NotificationsRead(ana, List.of(badge.id()), now));
    }

    @Test
    void an_app_is_told_when_it_may_disturb() {
        var night = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));
        manager.choose(ana, new Preferences(Optional.of(night), Optional.empty(), List.of()));
        tell(ana, badge);
        tell(ben, badge);
        assertThat(entries(ana))
                .containsExactly(new Entry(badge, Instant.parse("2026-03-02T22:00:00Z"), false));
        assertThat(entries(ben)).containsExactly(new Entry(badge, badge.noticedAt(), false));
    }

    @Test
    void a_digest_says_that_it_is_one() {
        var evening = Optional.of(LocalTime.of(22, 0));
        manager.choose(ana, new Preferences(Optional.empty(), evening, List.of()));
        tell(ana, badge, milestone);
        assertThat(entries(ana))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.deliverAt()).isEqualTo("2026-03-02T13:00:00Z");
                    assertThat(entry.digest()).isTrue();
                });
    }

    @Test
    void what_is_muted_is_not_told() {
        var muted = List.of(Topic.MILESTONE);
        manager.choose(ana, new Preferences(Optional.empty(), Optional.empty(), muted));
        tell(ana, badge, milestone);
        assertThat(entries(ana)).extracting(Entry::notice).containsExactly(badge);
        assertThat(inbox.of(ana, everything).value().unread()).isEqualTo(2);
        assertThat(view(ana).unread()).isEqualTo(1);
    }

    private void tell(LearnerId learner, Notice... notices) {
        for (var notice : notices) {
            var key = new NoticeKey(learner, Optional.empty(), notice.id().toString());
            inbox.save(Map.of(key, Optional.of(notice)));
        }
    }

    private List<Entry> entries(LearnerId learner) {
        return view(learner).entries().items();
    }

    private GetInbox.View view(LearnerId learner) {
        return reader.of(learner, new Query(false, 9, Optional.empty())).value();
    }
}
