package app.fabula.adapters.persistence.achievement;

import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.shared.DayRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which of a learner's days an instant may lie: that is told by the fact, which knows its zone,
 * and at what hour its day began.
 */
final class DecidingDays {
    private static final Duration EAST = Duration.ofSeconds(ZoneOffset.MAX.getTotalSeconds());

    /** From midnight in Greenwich to the end of a day that begins late, far in the west. */
    private static final Duration WEST =
            Duration.ofDays(1)
                    .plusHours(DayRule.LATEST_START)
                    .minusSeconds(ZoneOffset.MIN.getTotalSeconds());

    private DecidingDays() {}

    /** Before that it is nowhere this day. */
    static Instant earliest(LocalDate day) {
        return midnight(day).minus(EAST);
    }

    /** From then on it is nowhere this day any more. */
    static Instant latest(LocalDate day) {
        return midnight(day).plus(WEST);
    }

    /** All days on which anything that stands may have been decided: four for each instant. */
    static Set<LocalDate> of(Announcements told) {
        return told.byAward().values().stream()
                .map(said -> said.announced().at())
                .flatMap(Optional::stream)
                .flatMap(at -> date(at.minus(WEST)).datesUntil(date(at.plus(EAST)).plusDays(1)))
                .collect(Collectors.toSet());
    }

    private static Instant midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
