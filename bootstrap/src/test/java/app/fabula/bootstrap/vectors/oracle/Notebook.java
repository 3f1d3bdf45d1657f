package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Keeper;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which rules a history met; nothing is decided by it.
 *
 * @param tooSoon dates whose goal was met too soon
 */
record Notebook(Set<Met> met, Set<LocalDate> tooSoon) {
    static Notebook empty() {
        return new Notebook(EnumSet.noneOf(Met.class), new HashSet<>());
    }

    boolean says(Met rule, boolean isMet) {
        if (isMet) {
            met.add(rule);
        }
        return isMet;
    }

    void add(Verdict verdict, long stock) {
        verdict.fates().stream()
                .flatMap(fate -> fate.keeper().stream())
                .map(Notebook::of)
                .forEach(met::add);
        says(Met.BROKEN, verdict.isBroken());
        says(Met.FREEZE_BOUGHT_TOO_LATE, verdict.isBroken() && stock > 0);
    }

    private static Met of(Keeper keeper) {
        return switch (keeper) {
            case FREEZE -> Met.FROZEN;
            case PAUSE -> Met.PAUSE;
            case REST -> Met.REST;
            case AMNESTY -> Met.AMNESTY;
        };
    }
}
