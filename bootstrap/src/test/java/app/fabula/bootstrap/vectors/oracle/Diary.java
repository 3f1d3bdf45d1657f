package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.oracle.Verdict.Fate;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of each day.
 *
 * @param credits what earned them, in the order in which they were
 * @param missed what kept them, or broke the run, in the order in which that was decided
 */
record Diary(List<GoalMet> credits, List<Fate> missed) {
    static Diary of(List<Turn> turns) {
        return new Diary(
                turns.stream()
                        .filter(Credited.class::isInstance)
                        .map(turn -> ((Credited) turn).by())
                        .toList(),
                turns.stream().flatMap(Diary::missed).toList());
    }

    private static Stream<Fate> missed(Turn turn) {
        return switch (turn) {
            case Kept kept -> Stream.of(new Fate(kept.day(), Optional.of(kept.keeper())));
            case Broken broken -> Stream.of(new Fate(broken.day(), Optional.empty()));
            case Credited _, Turn.Skipped _, Turn.Restored _, Turn.TooSoon _ -> Stream.empty();
        };
    }
}
