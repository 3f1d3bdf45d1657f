package app.fabula.adapters.rest;

import app.fabula.application.shared.Unchanged;
import java.util.Optional;

/** What the fakes have seen of the last edit that came to them. */
final class LastEdit {
    private record Edit(Optional<Long> since) {}

    private static Optional<Edit> last = Optional.empty();

    private LastEdit() {}

    static void forget() {
        last = Optional.empty();
    }

    static void happens() {
        last = Optional.of(new Edit(since()));
    }

    static boolean isThere() {
        return last.isPresent();
    }

    /** Of which position it knew that nothing must have happened since. */
    static Optional<Long> seen() {
        return last.flatMap(Edit::since);
    }

    private static Optional<Long> since() {
        return Unchanged.SINCE.isBound() ? Optional.of(Unchanged.SINCE.get()) : Optional.empty();
    }
}
