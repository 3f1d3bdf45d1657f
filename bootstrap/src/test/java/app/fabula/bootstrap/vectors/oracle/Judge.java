package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule 5: what became of the missed days, for one who asks.
 *
 * @param known entries up to then, in the order of time and id
 */
record Judge(History history, Story story, List<Entry> known) {
    /** Day by day, each as it closed where the asker is, with what was held then. */
    Verdict of(List<LocalDate> missed, Moment asker) {
        var days = LocalDays.of(asker);
        var held = new HeldDays(known, history.outages());
        var offered = new ArrayDeque<>(undecidedFreezes());
        var verdict = new Verdict(List.of(), List.of());
        for (var day : missed) {
            var closed = days.closingOf(day);
            while (!offered.isEmpty() && offered.peek().when().at().isBefore(closed)) {
                verdict = offer(offered.remove(), verdict);
            }
            var soFar = verdict;
            var keeper = held.keeperOf(day, days).or(() -> freezeHeldAt(closed, soFar));
            verdict = verdict.and(day, keeper);
            if (keeper.isEmpty()) {
                break;
            }
        }
        for (var freeze : offered) {
            verdict = offer(freeze, verdict);
        }
        return verdict;
    }

    long stockAfter(Verdict verdict) {
        return history.freezes() + added(verdict).count() - frozen(verdict);
    }

    private Verdict offer(FreezeAdded freeze, Verdict soFar) {
        return stockAfter(soFar) < freeze.limit() ? soFar.and(freeze) : soFar;
    }

    /** A freeze bought later does not reach back. */
    private Optional<Keeper> freezeHeldAt(Instant closed, Verdict soFar) {
        var boughtInTime = added(soFar).filter(freeze -> freeze.when().at().isBefore(closed));
        var isHeld = history.freezes() + boughtInTime.count() > frozen(soFar);
        return isHeld ? Optional.of(Keeper.FREEZE) : Optional.empty();
    }

    private List<FreezeAdded> undecidedFreezes() {
        var decided =
                story.chapters().isEmpty()
                        ? 0
                        : known.indexOf(story.chapters().getLast().end()) + 1;
        return known.subList(decided, known.size()).stream()
                .filter(FreezeAdded.class::isInstance)
                .map(FreezeAdded.class::cast)
                .toList();
    }

    private Stream<FreezeAdded> added(Verdict verdict) {
        return Stream.concat(story.freezesAdded().stream(), verdict.added().stream());
    }

    private long frozen(Verdict verdict) {
        return story.frozen() + verdict.frozen();
    }
}
