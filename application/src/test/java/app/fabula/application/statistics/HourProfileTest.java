package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.ActiveTime.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourProfileTest {
    @Test
    void a_stretch_is_cut_at_every_hour_of_the_wall_clock() {
        var profile = profile("Asia/Kathmandu", "2026-03-02T09:00:00Z", "2026-03-02T10:30:00Z");
        assertThat(profile.seconds().get(14)).isEqualTo(15 * 60);
        assertThat(profile.seconds().get(15)).isEqualTo(3_600);
        assertThat(profile.seconds().get(16)).isEqualTo(15 * 60);
    }

    @Test
    void a_day_of_23_hours_has_one_hour_less() {
        var profile = profile("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
        assertThat(profile.seconds().get(2)).isZero();
        assertThat(sum(profile)).isEqualTo(23 * 3_600);
    }

    @Test
    void a_day_of_25_hours_has_one_hour_twice() {
        var profile = profile("Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
        assertThat(profile.seconds().get(2)).isEqualTo(2 * 3_600);
        assertThat(sum(profile)).isEqualTo(25 * 3_600);
    }

    @Test
    void clocks_that_move_by_half_an_hour_move_by_half_an_hour() {
        var back = profile("Australia/Lord_Howe", "2026-04-04T14:00:00Z", "2026-04-04T16:00:00Z");
        assertThat(back.seconds().get(1)).isEqualTo(90 * 60);
        assertThat(back.seconds().get(2)).isEqualTo(30 * 60);
        assertThat(back.seconds().get(0)).isZero();
    }

    @Test
    void clocks_that_move_within_an_hour_cut_it() {
        var on = profile("Pacific/Chatham", "2026-09-26T13:15:00Z", "2026-09-26T14:15:00Z");
        assertThat(on.seconds().get(2)).isEqualTo(45 * 60);
        assertThat(on.seconds().get(3)).isEqualTo(15 * 60);
    }

    private static HourProfile profile(String zone, String from, String to) {
        var stretch =
                new Stretch(
                        Instant.parse(from).getEpochSecond(), Instant.parse(to).getEpochSecond());
        return HourProfile.of(List.of(stretch), ZoneId.of(zone));
    }

    private static long sum(HourProfile profile) {
        return profile.seconds().stream().mapToLong(Long::longValue).sum();
    }
}
