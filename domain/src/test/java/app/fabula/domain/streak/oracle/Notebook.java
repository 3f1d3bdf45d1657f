package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Keeper;
import java.util.EnumSet;
import java.util.Set;

/** Which rules a history met. */
record Notebook(Set<Met> met) {
    static Notebook empty() {
        return new Notebook(EnumSet.noneOf(Met.class));
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
