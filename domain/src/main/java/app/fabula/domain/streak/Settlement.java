package app.fabula.domain.streak;

import java.util.List;

/**
 * What became of the days that closed after the last credited one.
 *
 * @param turns oldest first; a break is the last of them
 * @param freezes that are left
 */
record Settlement(List<Turn> turns, boolean isBroken, Freezes freezes) {
    Settlement {
        turns = List.copyOf(turns);
    }
}
