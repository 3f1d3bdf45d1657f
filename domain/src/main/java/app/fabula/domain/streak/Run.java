package app.fabula.domain.streak;

import java.time.LocalDate;

/**
 * Days in a row on which the goal was met. Days between them that were frozen, repaired or held
 * keep it together, and do not lengthen it.
 *
 * @param from the first credited day
 * @param to the last credited day
 * @param days how many were credited
 */
public record Run(LocalDate from, LocalDate to, int days) {
    static Run startingOn(LocalDate day) {
        return new Run(day, day, 1);
    }

    Run grownTo(LocalDate day) {
        return new Run(from, day, days + 1);
    }

    Run joinedTo(Run next) {
        return new Run(from, next.to, days + next.days);
    }

    boolean isLongerThan(Run other) {
        return days > other.days;
    }
}
