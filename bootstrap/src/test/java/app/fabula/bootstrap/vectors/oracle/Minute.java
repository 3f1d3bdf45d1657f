package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One of those near a switch of the clocks.
 *
 * @param days of the learner who lives through it
 */
record Minute(ZoneOffsetTransition change, LocalDays days, Instant at) {
    private static final long DAY = Duration.ofDays(1).toMinutes();

    static Stream<Minute> allAroundSwitches(ZoneId zone) {
        return ZonesThatSwitch.switchesOf(zone).stream().flatMap(change -> around(zone, change));
    }

    private static Stream<Minute> around(ZoneId zone, ZoneOffsetTransition change) {
        var days = new LocalDays(zone, dayStart(change));
        return LongStream.range(-DAY, DAY)
                .mapToObj(minute -> change.getInstant().plus(Duration.ofMinutes(minute)))
                .map(at -> new Minute(change, days, at));
    }

    /** In the one year, where it hurts most: within the hour that is left out or comes again. */
    private static int dayStart(ZoneOffsetTransition change) {
        var wall = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        var hour = wall.getMinute() == 0 ? wall.getHour() : wall.getHour() + 1;
        return wall.getYear() == 2026 && hour <= 12 ? hour : 0;
    }

    Moment moment() {
        return new Moment(at, days.zone(), days.dayStartHour());
    }

    LocalDate dayOfSwitch() {
        return days.at(change.getInstant());
    }

    List<LocalDate> week() {
        return dayOfSwitch().minusDays(3).datesUntil(dayOfSwitch().plusDays(4)).toList();
    }

    /** When nobody sets clocks. */
    Moment byDay(LocalDate date) {
        var noon = date.atTime(days.dayStartHour(), 0).plusHours(9).atZone(days.zone());
        return new Moment(noon.toInstant(), days.zone(), days.dayStartHour());
    }
}
