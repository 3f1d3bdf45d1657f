package app.fabula.domain.streak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the days that closed after the last credited one.
 *
 * @param turns oldest first; a break is the last of them
 * @param freezes that are left
 * @param to the last day that was settled; empty where none was
 */
record Settlement(List<Turn> turns, boolean isBroken, Freezes freezes, Optional<LocalDate> to) {
    Settlement {
        turns = List.copyOf(turns);
    }
}
