package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.oracle.Arrival.Decided;
import app.fabula.bootstrap.vectors.oracle.Arrival.Declared;
import app.fabula.bootstrap.vectors.oracle.Arrival.Read;
import app.fabula.bootstrap.vectors.oracle.Arrival.Voided;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is a fact for one who asks: an id counts once, what is void never, and what occurred more
 * than five minutes later, or was received later, is not yet known.
 */
final class Knowledge {
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final Arrivals arrivals;
    private final Instant asOf;
    private final List<Arrival> known;
    private final List<Voided> voids;

    Knowledge(Arrivals arrivals, Instant asOf) {
        this.arrivals = arrivals;
        this.asOf = asOf;
        this.known = arrivals.all().stream().filter(this::isKnown).toList();
        this.voids = all(Voided.class, known.stream()).toList();
    }

    History of(Track track) {
        return new History(
                arrivals.freezes(),
                counted(Declared.class).map(Declared::outage).toList(),
                counted(Read.class)
                        .filter(some -> isAbout(track, some))
                        .map(Read::practice)
                        .toList(),
                counted(Decided.class)
                        .filter(some -> isAbout(track, some))
                        .map(Decided::entry)
                        .toList());
    }

    /** Which of all this it took to know that. */
    Set<Met> met(Track track) {
        var met = EnumSet.noneOf(Met.class);
        arrivals.all().forEach(some -> met(some, track).ifPresent(met::add));
        return met;
    }

    private Optional<Met> met(Arrival some, Track track) {
        if (!isKnown(some)) {
            var isOfTheFuture = some.at().isAfter(asOf.plus(CLOCKS_DIFFER_BY));
            return isOfTheFuture && some.received().isAfter(asOf)
                    ? Optional.empty()
                    : Optional.of(isOfTheFuture ? Met.OF_THE_FUTURE : Met.NOT_YET_RECEIVED);
        }
        if (isSentAgain(some)) {
            var isTheSame = sentBefore(some).allMatch(other -> other.at().equals(some.at()));
            return Optional.of(isTheSame ? Met.SENT_AGAIN : Met.SENT_AGAIN_OTHERWISE);
        }
        return switch (some) {
            case Voided voided -> Optional.of(Met.VOID_OF_NOTHING).filter(_ -> isOfNothing(voided));
            case Read _ when isVoid(some) -> Optional.of(Met.VOID_FACT);
            case Read read -> Optional.of(Met.OTHER_LANGUAGE).filter(_ -> !isAbout(track, read));
            case Decided decided when isVoid(some) -> Optional.of(voidDecision(decided));
            case Decided _, Declared _ -> Optional.empty();
        };
    }

    private boolean isKnown(Arrival some) {
        var isReceived = !some.received().isAfter(asOf);
        return isReceived && !some.at().isAfter(asOf.plus(CLOCKS_DIFFER_BY));
    }

    private <T extends Arrival> Stream<T> counted(Class<T> kind) {
        return all(kind, facts().filter(some -> !isVoid(some) && !isSentAgain(some)));
    }

    private boolean isVoid(Arrival some) {
        return voids.stream().anyMatch(voided -> voided.id().equals(some.id()));
    }

    /** Its id has counted before, even where that is void. */
    private boolean isSentAgain(Arrival some) {
        return sentBefore(some).findAny().isPresent();
    }

    private Stream<Arrival> sentBefore(Arrival some) {
        return facts().filter(_ -> !(some instanceof Voided))
                .filter(other -> other.received().isBefore(some.received()))
                .filter(other -> other.id().equals(some.id()));
    }

    private boolean isOfNothing(Voided voided) {
        return facts().noneMatch(some -> some.id().equals(voided.id()));
    }

    private Stream<Arrival> facts() {
        return known.stream().filter(some -> !(some instanceof Voided));
    }

    private static Met voidDecision(Decided decided) {
        return switch (decided.entry()) {
            case FreezeAdded _ -> Met.VOID_FREEZE;
            case Repair _ -> Met.VOID_REPAIR;
            case Pause _, PauseEnd _, RestDays _, GoalMet _ -> Met.VOID_OTHER;
        };
    }

    private static boolean isAbout(Track track, Read read) {
        return track.equals(Track.ALL) || track.code().equals(read.practice().language().tag());
    }

    private static boolean isAbout(Track track, Decided decided) {
        var isOfOne = decided.entry() instanceof FreezeAdded || decided.entry() instanceof Repair;
        return !isOfOne || decided.track().equals(track);
    }

    private static <T extends Arrival> Stream<T> all(Class<T> kind, Stream<Arrival> some) {
        return some.filter(kind::isInstance).map(kind::cast);
    }
}
