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
 */
public record Occurrence(
        UUID activity, Instant occurredAt, ZoneId zone, @Nullable String device, DayRule rule) {

    /** The learner's day that this belongs to. */
    public LocalDate day() {
        return rule.dayOf(occurredAt, zone);
    }
}
