package app.fabula.bootstrap.vectors;

import app.fabula.bootstrap.vectors.Told.Happened;
import app.fabula.bootstrap.vectors.Told.Voided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The log that there would have been at an instant, of what had been received by then.
 *
 * <p>What is not known yet is not there at all: it takes no id, and voids nothing. Of those that
 * share an id the one that was received first stands, as when a device sends again; of those
 * received at once, the one that occurred first, so that the order in which they are told changes
 * nothing. What a void names is void whenever that was received, with all that share its id. A void
 * that names nothing, or nothing that there is, voids nothing; nor does it take an id, or can it be
 * voided, for nothing counts by it.
 */
public final class KnownLog {
    /** By which a device's clock may be ahead. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Comparator<Told> BY_RECEIPT =
            Comparator.comparing(Told::received).thenComparing(Told::at);

    private KnownLog() {}

    public static List<Object> at(Instant asOf, Collection<? extends Told> told) {
        var known = told.stream().filter(some -> isKnown(some, asOf)).sorted(BY_RECEIPT).toList();
        var voided =
                known.stream()
                        .filter(Voided.class::isInstance)
                        .map(some -> ((Voided) some).id())
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet());
        var ids = new HashSet<String>();
        var log = new ArrayList<>();
        for (var some : known) {
            if (some instanceof Happened one && (one.id().isEmpty() || ids.add(one.id()))) {
                log.addAll(
                        voided.contains(one.id())
                                ? voided(one.event(), asOf)
                                : List.of(one.event()));
            }
        }
        return log;
    }

    private static boolean isKnown(Told some, Instant asOf) {
        return !some.received().isAfter(asOf) && !some.at().isAfter(asOf.plus(AHEAD));
    }

    /** Facts can be voided in the product, too; decisions cannot, so they are left out. */
    private static List<Object> voided(Object event, Instant at) {
        return event instanceof PageRead read
                ? List.of(
                        read,
                        new ActivityVoided(
                                read.learner(),
                                read.story(),
                                read.language(),
                                read.occurrence(),
                                Capacity.STAFF,
                                "",
                                "",
                                at))
                : List.of();
    }
}
