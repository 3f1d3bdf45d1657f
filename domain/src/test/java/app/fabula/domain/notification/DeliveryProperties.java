package app.fabula.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** In whatever zone, about each change of its clocks. */
class DeliveryProperties {
    private static final Instant year = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES = 365 * 24 * 60;
    private static final Duration longest = Duration.ofHours(75);

    @Property
    void nothing_is_delivered_before_it_was_noticed_nor_in_quiet_hours_nor_days_later(
            @ForAll("times") LocalTime from,
            @ForAll("times") LocalTime to,
            @ForAll("times") LocalTime digest,
            @ForAll @IntRange(max = MINUTES) int minute,
            @ForAll("zones") ZoneId zone) {
        var noticed = year.plus(Duration.ofMinutes(minute));
        var quiet = Optional.of(new QuietHours(from, to));
        for (var digestAt : List.of(Optional.of(digest), Optional.<LocalTime>empty())) {
            var at = new Preferences(quiet, digestAt, List.of()).delivery(noticed, zone);
            assertThat(at).isBetween(noticed, noticed.plus(longest));
            assertThat(from.equals(to) || !isQuiet(at.atZone(zone).toLocalTime(), from, to))
                    .as("%s is quiet in %s", at, zone)
                    .isTrue();
        }
    }

    /** Told minute by minute, as somebody would who looks at the clock on the wall. */
    @Property
    void it_is_delivered_in_the_first_minute_that_is_not_quiet(
            @ForAll("times") LocalTime from,
            @ForAll("times") LocalTime to,
            @ForAll @IntRange(max = MINUTES) int minute,
            @ForAll("zones") ZoneId zone) {
        if (from.equals(to)) {
            return;
        }
        var noticed = year.plus(Duration.ofMinutes(minute));
        var expected = noticed;
        while (isQuiet(expected.atZone(zone).toLocalTime(), from, to)) {
            expected = expected.plus(Duration.ofMinutes(1));
        }
        assertThat(new QuietHours(from, to).after(noticed, zone)).isEqualTo(expected);
    }

    private static boolean isQuiet(LocalTime time, LocalTime from, LocalTime to) {
        for (var quiet = from; !quiet.equals(to); quiet = quiet.plusMinutes(1)) {
            if (quiet.equals(time)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "America/Santiago",
                        "Asia/Beirut",
                        "Pacific/Apia",
                        "Etc/UTC")
                .map(ZoneId::of);
    }
}
