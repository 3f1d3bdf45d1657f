package app.fabula.application.notification;

import static app.fabula.application.notification.InboxContract.ana;
import static app.fabula.application.notification.InboxContract.ben;
import static app.fabula.application.notification.InboxContract.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.notification.QuietHours;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How learners want to be told, as the log has it now. */
public interface ChosenPreferencesContract extends LookUpContract<LearnerId, Preferences> {
    ChosenPreferences chosen();

    @Test
    default void an_answer_tells_the_position_that_it_shows() {
        assertThat(chosen().of(ana).position()).isZero();
        append(new NotificationsRead(ben, List.of(new UUID(0, 1)), noon));
        assertThat(chosen().of(ana).position()).isEqualTo(1);
    }

    @Override
    default Preferences lookUp(LearnerId key) {
        return chosen().of(key).value();
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default Preferences nothing() {
        return Preferences.NONE;
    }

    @Override
    default List<Step<Preferences>> steps() {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
        var evening = LocalTime.of(18, 0);
        return List.of(
                new Step<>(
                        new PreferencesChosen(ana, night, null, List.of("MILESTONE"), noon),
                        new Preferences(
                                Optional.of(night), Optional.empty(), List.of(Topic.MILESTONE))),
                new Step<>(
                        new PreferencesChosen(ana, null, evening, List.of(), noon),
                        new Preferences(Optional.empty(), Optional.of(evening), List.of())));
    }
}
