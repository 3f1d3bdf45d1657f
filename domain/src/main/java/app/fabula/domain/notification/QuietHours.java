package app.fabula.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours on the wall clock in which a learner is left in peace; over midnight where they end earlier
 * than they begin, around the clock where they end when they begin: once a day, then, at that time,
 * all is delivered.
 *
 * @param from the first moment of peace
 * @param to the first moment after it
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** The instant itself, or the end of the quiet hours that it falls into. */
    public Instant after(Instant at, ZoneId zone) {
        if (!hold(at, zone)) {
            return at;
        }
        var end = WallClock.next(to, at, zone);
        return isOver(end, zone) ? end : after(end.plusNanos(1), zone);
    }

    /** Clocks that are put forward may skip all the time between two quiet hours. */
    private boolean isOver(Instant end, ZoneId zone) {
        return from.equals(to) || !hold(end, zone);
    }

    private boolean hold(Instant at, ZoneId zone) {
        return hold(at.atZone(zone).toLocalTime());
    }

    private boolean hold(LocalTime time) {
        var begun = !time.isBefore(from);
        var over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
