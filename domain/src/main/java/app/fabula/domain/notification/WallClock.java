package app.fabula.domain.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When a wall clock shows a time: where clocks are put forward over it, that is when they are. */
final class WallClock {
    private WallClock() {}

    /** The first instant, not before that one, at which clocks in the zone show the time. */
    static Instant next(LocalTime time, Instant from, ZoneId zone) {
        return next(time, from, zone, showing -> showing);
    }

    /** The same once a day: where clocks show it twice, the first time. */
    static Instant nextDaily(LocalTime time, Instant from, ZoneId zone) {
        return next(time, from, zone, showing -> showing.limit(1));
    }

    private static Instant next(
            LocalTime time,
            Instant from,
            ZoneId zone,
            Function<Stream<Instant>, Stream<Instant>> ofDay) {
        var today = from.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .flatMap(day -> ofDay.apply(showing(day.atTime(time), zone)))
                .filter(instant -> !instant.isBefore(from))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Instant> showing(LocalDateTime time, ZoneId zone) {
        var rules = zone.getRules();
        return Optional.ofNullable(rules.getTransition(time))
                .filter(ZoneOffsetTransition::isGap)
                .map(gap -> Stream.of(gap.getInstant()))
                .orElseGet(() -> rules.getValidOffsets(time).stream().map(time::toInstant));
    }
}
