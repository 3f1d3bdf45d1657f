package app.fabula.application.statistics;

import app.fabula.application.statistics.ActiveTime.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At which hours of the wall clock somebody read. An hour that a day has twice, when clocks are put
 * back, may have 7,200 seconds of it; one that a day has not has none.
 *
 * @param seconds active ones, of each hour from 0 to 23
 */
public record HourProfile(List<Long> seconds) {
    public static final int HOURS = 24;
    public static final HourProfile NOTHING = new HourProfile(Collections.nCopies(HOURS, 0L));

    public HourProfile {
        seconds = List.copyOf(seconds);
        if (seconds.size() != HOURS) {
            throw new IllegalArgumentException("a clock has 24 hours, not " + seconds.size());
        }
    }

    static HourProfile of(Collection<Stretch> stretches, ZoneId zone) {
        if (stretches.isEmpty()) {
            return NOTHING;
        }
        var seconds = new ArrayList<>(NOTHING.seconds);
        for (var stretch : stretches) {
            for (var from = stretch.from(); from < stretch.to(); ) {
                var clock = Instant.ofEpochSecond(from).atZone(zone);
                var to = Math.min(stretch.to(), endOfHour(from, zone));
                seconds.set(clock.getHour(), seconds.get(clock.getHour()) + to - from);
                from = to;
            }
        }
        return new HourProfile(seconds);
    }

    /** Or before, when clocks are put forward or back. */
    private static long endOfHour(long second, ZoneId zone) {
        var instant = Instant.ofEpochSecond(second);
        var clock = instant.atZone(zone);
        var end = second + 3_600 - clock.getMinute() * 60L - clock.getSecond();
        var transition = zone.getRules().nextTransition(instant);
        return transition == null ? end : Math.min(end, transition.toEpochSecond());
    }

    public HourProfile plus(HourProfile other) {
        return new HourProfile(
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> seconds.get(hour) + other.seconds.get(hour))
                        .toList());
    }
}
