package app.fabula.domain.streak;

import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time in which learners could not reach their stories. Every day of a learner that it falls on
 * is forgiven.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record Outage(Instant from, Instant to) {
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("an outage ends after it began");
        }
    }

    public static Outage of(OutageDeclared declared) {
        return new Outage(declared.from(), declared.to());
    }

    boolean fallsOn(LocalDate day, CivilDays days) {
        return from.isBefore(days.endOf(day)) && to.isAfter(days.startOf(day));
    }
}
