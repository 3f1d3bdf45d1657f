package app.fabula.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, where on earth and on which device a learner did something, and the rule of their days at
 * that time. It is recorded with the fact, so that no later change of a setting moves a past day.
 *
 * @param activity the id that the client gave it
 * @param zone the zone in which the learner was then
 * @param detour by which it came here; null where it came straight from a device, as most do
 */
public record Occurrence(
        UUID activity,
        Instant occurredAt,
        ZoneId zone,
        @Nullable String device,
        DayRule rule,
        @Nullable Detour detour) {
    public enum Detour {
        /** From another system. */
        IMPORT,
        QUARANTINE,
        /** From another system, and not believed at once. */
        QUARANTINED_IMPORT
    }

    /** Straight from a device. */
    public Occurrence(
            UUID activity, Instant occurredAt, ZoneId zone, @Nullable String device, DayRule rule) {
        this(activity, occurredAt, zone, device, rule, null);
    }

    /** The learner's day that this belongs to. */
    public LocalDate day() {
        return rule.dayOf(occurredAt, zone);
    }
}
