package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Keeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of missed days, up to the first that nothing kept.
 *
 * @param added freezes that had an effect meanwhile
 */
record Verdict(List<Fate> fates, List<FreezeAdded> added) {
    record Fate(LocalDate day, Optional<Keeper> keeper) {}

    Verdict and(LocalDate day, Optional<Keeper> keeper) {
        var next = Stream.of(new Fate(day, keeper));
        return new Verdict(Stream.concat(fates.stream(), next).toList(), added);
    }

    Verdict and(FreezeAdded freeze) {
        return new Verdict(fates, Stream.concat(added.stream(), Stream.of(freeze)).toList());
    }

    boolean isBroken() {
        return fates.stream().anyMatch(fate -> fate.keeper().isEmpty());
    }

    long frozen() {
        return fates.stream()
                .filter(fate -> fate.keeper().equals(Optional.of(Keeper.FREEZE)))
                .count();
    }
}
