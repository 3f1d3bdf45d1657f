package app.fabula.domain.streak;

import java.util.List;

/**
 * What an entry has led to.
 *
 * @param turns what became of days by it, oldest first
 */
public record Step(Streak streak, List<Turn> turns) {
    public Step {
        turns = List.copyOf(turns);
    }

    static Step to(Streak streak) {
        return new Step(streak, List.of());
    }
}
