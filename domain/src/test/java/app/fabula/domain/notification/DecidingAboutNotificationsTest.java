package app.fabula.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.notification.NotificationCommand.ChoosePreferences;
import app.fabula.domain.notification.NotificationCommand.MarkRead;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecidingAboutNotificationsTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final UUID badge = new UUID(0, 2);
    private static final Instant noon = Instant.parse("2026-03-02T12:00:00Z");
    private static final QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
    private static final Preferences quiet =
            new Preferences(
                    Optional.of(night),
                    Optional.of(LocalTime.of(18, 0)),
                    List.of(Topic.FREEZE_USED));
    private static final PreferencesChosen chosen =
            new PreferencesChosen(ana, night, LocalTime.of(18, 0), List.of("FREEZE_USED"), noon);

    private final DeciderSpec<NotificationCommand, Preferences, NotificationEvent> notifications =
            DeciderSpec.of(new NotificationDecider());

    @Test
    void what_is_chosen_holds() {
        notifications.given().when(new ChoosePreferences(ana, quiet, noon)).then(chosen);
        assertThat(chosen.preferences()).isEqualTo(quiet);
    }

    @Test
    void the_same_again_changes_nothing() {
        notifications.given(chosen).when(new ChoosePreferences(ana, quiet, noon)).thenNothing();
        notifications
                .given()
                .when(new ChoosePreferences(ana, Preferences.NONE, noon))
                .thenNothing();
    }

    @Test
    void a_wish_may_be_taken_back() {
        notifications
                .given(chosen)
                .when(new ChoosePreferences(ana, Preferences.NONE, noon))
                .then(new PreferencesChosen(ana, null, null, List.of(), noon));
    }

    @Test
    void a_topic_that_only_a_later_release_knows_mutes_nothing_here() {
        var newer = new PreferencesChosen(ana, null, null, List.of("WEATHER", "MILESTONE"), noon);
        assertThat(newer.preferences().muted()).containsExactly(Topic.MILESTONE);
    }

    @Test
    void what_was_read_is_on_record() {
        notifications
                .given(chosen)
                .when(new MarkRead(ana, List.of(badge), noon))
                .then(new NotificationsRead(ana, List.of(badge), noon));
        notifications.given().when(new MarkRead(ana, List.of(), noon)).thenNothing();
    }

    @Test
    void to_read_changes_no_wish() {
        notifications
                .given(chosen, new NotificationsRead(ana, List.of(badge), noon))
                .when(new ChoosePreferences(ana, quiet, noon))
                .thenNothing();
    }
}
