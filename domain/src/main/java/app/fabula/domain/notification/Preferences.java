package app.fabula.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a learner wants to be told.
 *
 * @param quietHours in which nothing is delivered
 * @param digestAt the time of day at which all that was noticed since the day before is delivered
 *     together; empty where each thing is delivered by itself
 * @param muted what the learner does not want to be told of, in the order of the topics
 */
public record Preferences(
        Optional<QuietHours> quietHours, Optional<LocalTime> digestAt, List<Topic> muted) {
    /** Of whoever has chosen nothing: everything, at once. */
    public static final Preferences NONE =
            new Preferences(Optional.empty(), Optional.empty(), List.of());

    public Preferences {
        muted = muted.stream().distinct().sorted().toList();
    }

    /**
     * When something may be delivered: never before it was noticed, and never in quiet hours.
     *
     * @param zone where the learner lives
     */
    public Instant delivery(Instant noticed, ZoneId zone) {
        var gathered =
                digestAt.map(time -> WallClock.nextDaily(time, noticed, zone)).orElse(noticed);
        return quietHours.map(quiet -> quiet.after(gathered, zone)).orElse(gathered);
    }
}
