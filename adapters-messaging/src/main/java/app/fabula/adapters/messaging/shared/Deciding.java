package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.AxonDecisions.Wiring;
import app.fabula.adapters.messaging.shared.LogFold.Known;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Outdated;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Unchanged;
import app.fabula.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Decides one submission: folds what the command must know, decides, and appends on the condition
 * that nothing of the same boundary has come in between.
 *
 * <p>The state of a boundary is remembered. What is decided from a remembered state and appended is
 * kept safe by that condition. A refusal, or nothing, has no append that could fail: it is decided
 * by the log as it is now.
 */
final class Deciding<C, S, E> {
    enum From {
        /** What is remembered, where that is enough. */
        MEMORY,
        /** The log as it is now. */
        LOG
    }

    /**
     * @param since the position at which whoever asks has seen what they want to change
     */
    record Submission<C>(Origin origin, C command, Optional<Long> since, From from) {
        Submission<C> from(From other) {
            return new Submission<>(origin, command, since, other);
        }
    }

    private final Wiring<C, S, E> wiring;
    private final AxonSpine axon;
    private final MessageTypeResolver names;
    private final LogFold<EventCriteria, S, E> states;

    Deciding(AxonSpine axon, MessageTypeResolver names, Wiring<C, S, E> wiring) {
        this.wiring = wiring;
        this.axon = axon;
        this.names = names;
        this.states =
                new LogFold<>(
                        axon.engine(),
                        Function.identity(),
                        wiring.events(),
                        wiring.decider().initial(),
                        wiring.decider()::evolve,
                        wiring.text(),
                        new CacheMetrics(axon.meters(), wiring.name().name()));
    }

    CompletableFuture<Receipt<S, E>> decide(Submission<C> submission, ProcessingContext context) {
        var boundary = wiring.boundary().apply(submission.command());
        var remembered = states.remembered(boundary);
        if (submission.from() == From.MEMORY
                && submission.since().isEmpty()
                && remembered.until() > 0) {
            var events = eventsOrNone(submission.command(), remembered);
            if (!events.isEmpty()) {
                return append(submission, boundary, remembered, events, context);
            }
        }
        var known = states.upToDate(boundary, remembered);
        // Later than what is known here nothing comes either: the append depends on it.
        if (submission.since().filter(at -> hasChangedSince(boundary, at)).isPresent()) {
            throw new Outdated("It has changed since the state that was to be edited.");
        }
        var events = wiring.decider().decide(submission.command(), known.state());
        return append(submission, boundary, known, events, context);
    }

    private boolean hasChangedSince(EventCriteria boundary, long position) {
        return position == Unchanged.NOT_AT_ALL || states.hasChangedSince(boundary, position);
    }

    private List<E> eventsOrNone(C command, Known<S> remembered) {
        try {
            return wiring.decider().decide(command, remembered.state());
        } catch (Refusal perhapsStale) {
            return List.of();
        }
    }

    private CompletableFuture<Receipt<S, E>> append(
            Submission<C> submission,
            EventCriteria boundary,
            Known<S> known,
            List<E> events,
            ProcessingContext context) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new Receipt<>(known.state(), events, known.last()));
        }
        var condition =
                AppendCondition.withCriteria(boundary)
                        .withMarker(new GlobalIndexConsistencyMarker(known.until()));
        var messages = new ArrayList<EventMessage>();
        var state = known.state();
        for (var event : events) {
            messages.add(message(event, messages.size(), submission.origin()));
            state = wiring.decider().evolve(state, event);
        }
        var after = state;
        return axon.append(condition, messages, context)
                .thenApply(position -> {
                    var now = known.until(position).and(after, events.size(), position);
                    states.remember(boundary, now);
                    return new Receipt<>(after, events, position);
                });
    }

    /** Its id derives from the command's, so that a command that comes again is stored once. */
    private EventMessage message(E event, int ordinal, Origin origin) {
        var payload = requireNonNull((Object) event);
        return Messages.event(
                origin.event(ordinal),
                names.resolveOrThrow(payload),
                payload,
                wiring.occurredAt().apply(event),
                origin);
    }
}
