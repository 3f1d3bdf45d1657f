package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.LogFold.Known;
import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Outdated;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Unchanged;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Lends a pure decider to Axon: folds what the command must know, decides, and appends on the
 * condition that nothing of the same boundary has come in between.
 *
 * <p>The state of a boundary is remembered. What is decided from a remembered state and appended is
 * kept safe by that condition. A refusal, or nothing, has no append that could fail: it is decided
 * again by the log as it is now before anybody is told. Where the request may have come before, it
 * may be the very consequence of what that has stored, and this is looked for, too.
 */
public final class AxonDecisions<C, S, E> implements Decisions<C, S, E> {
    /**
     * @param name under which commands travel, stable
     * @param boundary what a command must know
     * @param text characters that a state holds, where that may be many
     */
    public record Wiring<C, S, E>(
            MessageType name,
            Decider<C, S, E> decider,
            Class<E> events,
            Function<C, EventCriteria> boundary,
            Function<E, Instant> occurredAt,
            ToIntFunction<S> text) {
        public Wiring(
                MessageType name,
                Decider<C, S, E> decider,
                Class<E> events,
                Function<C, EventCriteria> boundary,
                Function<E, Instant> occurredAt) {
            this(name, decider, events, boundary, occurredAt, _ -> 0);
        }
    }

    private enum From {
        /** What is remembered, where that is enough. */
        MEMORY,
        /** The log as it is now. */
        LOG
    }

    /**
     * @param since the position at which whoever asks has seen what they want to change
     */
    private record Submission<C>(Origin origin, C command, Optional<Long> since, From from) {
        Submission<C> from(From other) {
            return new Submission<>(origin, command, since, other);
        }
    }

    private final Wiring<C, S, E> wiring;
    private final AxonSpine axon;
    private final MessageTypeResolver names;
    private final LogFold<EventCriteria, S, E> states;

    public AxonDecisions(AxonSpine axon, MessageTypeResolver names, Wiring<C, S, E> wiring) {
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
        axon.commands().subscribe(wiring.name().qualifiedName(), this::handle);
    }

    @Override
    public Receipt<S, E> submit(Origin origin, C command) {
        var since = Optional.ofNullable(Unchanged.SINCE.isBound() ? Unchanged.SINCE.get() : null);
        var submission = new Submission<>(origin, command, since, From.LOG);
        try {
            var receipt =
                    Retry.onConflict(failed ->
                            dispatch(failed == 0 ? submission.from(From.MEMORY) : submission));
            return receipt.isChange() ? receipt : firstIfKeyed(origin, command).orElse(receipt);
        } catch (Refusal | Outdated no) {
            return firstIfKeyed(origin, command).orElseThrow(() -> no);
        } catch (AlreadyRecorded known) {
            return first(origin, command).orElseThrow(() -> known);
        }
    }

    private Optional<Receipt<S, E>> firstIfKeyed(Origin origin, C command) {
        return KeyedRequest.isUnderWay() ? first(origin, command) : Optional.empty();
    }

    /** What the same command came to when it came before. */
    private Optional<Receipt<S, E>> first(Origin origin, C command) {
        var everything = SourcingCondition.conditionFor(wiring.boundary().apply(command));
        var boundary = axon.engine().source(everything, null);
        return FirstReceipt.of(origin, boundary, wiring.decider(), wiring.events());
    }

    @SuppressWarnings("unchecked") // what this class itself has put in
    private Receipt<S, E> dispatch(Submission<C> submission) {
        var message = new GenericCommandMessage(wiring.name(), submission);
        var result = Futures.get(axon.commands().dispatch(message, null));
        return (Receipt<S, E>) requireNonNull(result.payload());
    }

    @SuppressWarnings("unchecked") // what this class itself has put in
    private MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var submission = (Submission<C>) requireNonNull(message.payload());
        return MessageStream.fromFuture(
                CompletableFuture.completedFuture(submission)
                        .thenCompose(given -> decide(given, context))
                        .thenApply(receipt ->
                                new GenericCommandResultMessage(wiring.name(), receipt)));
    }

    private CompletableFuture<Receipt<S, E>> decide(
            Submission<C> submission, ProcessingContext context) {
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
