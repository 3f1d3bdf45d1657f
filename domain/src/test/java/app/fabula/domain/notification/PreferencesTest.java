package app.fabula.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private static final ZoneId berlin = ZoneId.of("Europe/Berlin");

    @Test
    void who_wishes_nothing_is_told_at_once() {
        assertThat(delivery(Preferences.NONE, "2026-03-02T23:30:00Z"))
                .isEqualTo("2026-03-02T23:30:00Z");
    }

    @Test
    void quiet_hours_over_midnight_end_in_the_morning() {
        var quiet = quiet("21:00", "07:30");
        assertThat(delivery(quiet, "2026-03-02T19:59:59Z")).isEqualTo("2026-03-02T19:59:59Z");
        assertThat(delivery(quiet, "2026-03-02T20:00:00Z")).isEqualTo("2026-03-03T06:30:00Z");
        assertThat(delivery(quiet, "2026-03-03T01:00:00Z")).isEqualTo("2026-03-03T06:30:00Z");
        assertThat(delivery(quiet, "2026-03-03T06:29:59Z")).isEqualTo("2026-03-03T06:30:00Z");
        assertThat(delivery(quiet, "2026-03-03T06:30:00Z")).isEqualTo("2026-03-03T06:30:00Z");
    }

    @Test
    void quiet_hours_within_a_day_leave_the_night_alone() {
        var quiet = quiet("08:00", "13:00");
        assertThat(delivery(quiet, "2026-03-02T06:59:00Z")).isEqualTo("2026-03-02T06:59:00Z");
        assertThat(delivery(quiet, "2026-03-02T07:00:00Z")).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(delivery(quiet, "2026-03-02T12:00:00Z")).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void who_is_quiet_around_the_clock_is_told_once_a_day() {
        var quiet = quiet("18:00", "18:00");
        assertThat(delivery(quiet, "2026-03-02T17:00:00Z")).isEqualTo("2026-03-02T17:00:00Z");
        assertThat(delivery(quiet, "2026-03-02T17:00:01Z")).isEqualTo("2026-03-03T17:00:00Z");
    }

    /** In the night of the 29th, clocks in Berlin go from 2:00 to 3:00. */
    @Test
    void where_the_clocks_skip_the_end_it_is_when_they_do() {
        assertThat(delivery(quiet("21:00", "02:30"), "2026-03-29T00:10:00Z"))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    /** At midnight of the 6th of September, clocks in Santiago go to 1:00. */
    @Test
    void where_the_clocks_skip_all_that_is_not_quiet_it_is_the_next_day() {
        var hours = new QuietHours(LocalTime.of(0, 30), LocalTime.of(0, 10));
        var santiago = ZoneId.of("America/Santiago");
        assertThat(hours.after(Instant.parse("2026-09-06T03:30:00Z"), santiago))
                .isEqualTo("2026-09-07T03:10:00Z");
    }

    /** In the night of the 25th, clocks in Berlin go from 3:00 back to 2:00. */
    @Test
    void where_the_clocks_show_the_end_twice_it_is_never_in_the_past() {
        var quiet = quiet("21:00", "02:30");
        assertThat(delivery(quiet, "2026-10-25T00:15:00Z")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(delivery(quiet, "2026-10-25T01:15:00Z")).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void a_digest_waits_for_its_time_and_for_the_end_of_quiet_hours() {
        var digest = new Preferences(Optional.empty(), at("18:00"), List.of());
        assertThat(delivery(digest, "2026-03-02T08:00:00Z")).isEqualTo("2026-03-02T17:00:00Z");
        assertThat(delivery(digest, "2026-03-02T17:00:00Z")).isEqualTo("2026-03-02T17:00:00Z");
        assertThat(delivery(digest, "2026-03-02T17:00:01Z")).isEqualTo("2026-03-03T17:00:00Z");
        var quiet = quiet("17:30", "19:00").quietHours();
        assertThat(delivery(new Preferences(quiet, at("18:00"), List.of()), "2026-03-02T08:00:00Z"))
                .isEqualTo("2026-03-02T18:00:00Z");
    }

    @Test
    void a_digest_comes_once_on_the_day_on_which_its_time_comes_twice() {
        var digest = new Preferences(Optional.empty(), at("02:30"), List.of());
        assertThat(delivery(digest, "2026-10-25T00:10:00Z")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(delivery(digest, "2026-10-25T00:45:00Z")).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void what_is_muted_is_in_order_and_once() {
        var muted = List.of(Topic.ACHIEVEMENT, Topic.MILESTONE, Topic.ACHIEVEMENT);
        assertThat(new Preferences(Optional.empty(), Optional.empty(), muted).muted())
                .containsExactly(Topic.MILESTONE, Topic.ACHIEVEMENT);
    }

    private static String delivery(Preferences preferences, String noticed) {
        return preferences.delivery(Instant.parse(noticed), berlin).toString();
    }

    private static Preferences quiet(String from, String to) {
        var hours = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
        return new Preferences(Optional.of(hours), Optional.empty(), List.of());
    }

    private static Optional<LocalTime> at(String time) {
        return Optional.of(LocalTime.parse(time));
    }
}
