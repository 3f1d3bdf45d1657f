package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.NameUuid;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandBus;
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
 * Lends a pure decider to Axon: sources what the command must know, decides, and appends on the
 * condition that nothing of the same boundary has come in between.
 */
public final class AxonDecisions<C, S, E> implements Decisions<C, S, E> {
    /**
     * @param name under which commands travel, stable
     * @param boundary what a command must know
     */
    public record Wiring<C, S, E>(
            MessageType name,
            Decider<C, S, E> decider,
            Class<E> events,
            Function<C, EventCriteria> boundary,
            Function<E, Instant> occurredAt) {}

    /**
     * @param isKnown whether its events are in the log already: then only the state is asked for
     */
    private record Submission<C>(Origin origin, C command, boolean isKnown) {}

    private record Decided<S, E>(S state, List<E> events, EventStoreTransaction transaction) {
        /** Known once the command has been committed. */
        Receipt<S, E> receipt() {
            return new Receipt<>(
                    state,
                    events,
                    GlobalIndexConsistencyMarker.position(transaction.appendPosition()));
        }
    }

    private final Wiring<C, S, E> wiring;
    private final CommandBus commands;
    private final EventStore store;
    private final MessageTypeResolver names;

    public AxonDecisions(AxonSpine axon, MessageTypeResolver names, Wiring<C, S, E> wiring) {
        this.wiring = wiring;
        this.commands = axon.commands();
        this.store = axon.events();
        this.names = names;
        commands.subscribe(wiring.name().qualifiedName(), this::handle);
    }

    @Override
    public Receipt<S, E> submit(Origin origin, C command) {
        try {
            var submission = new Submission<>(origin, command, false);
            return Retry.onConflict(() -> dispatch(submission)).receipt();
        } catch (AlreadyRecorded known) {
            return dispatch(new Submission<>(origin, command, true)).receipt();
        }
    }

    @SuppressWarnings("unchecked") // what this class itself has put in
    private Decided<S, E> dispatch(Submission<C> submission) {
        var message = new GenericCommandMessage(wiring.name(), submission);
        var result = Futures.get(commands.dispatch(message, null));
        return (Decided<S, E>) requireNonNull(result.payload());
    }

    @SuppressWarnings("unchecked") // what this class itself has put in
    private MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var submission = (Submission<C>) requireNonNull(message.payload());
        var transaction = store.transaction(context);
        var condition =
                SourcingCondition.conditionFor(wiring.boundary().apply(submission.command()));
        var state =
                transaction
                        .source(condition)
                        .reduce(
                                wiring.decider().initial(),
                                (before, entry) ->
                                        wiring.decider().evolve(before, event(entry.message())));
        return MessageStream.fromFuture(
                state.thenApply(known ->
                        new GenericCommandResultMessage(
                                wiring.name(), decide(submission, known, transaction))));
    }

    private Decided<S, E> decide(
            Submission<C> submission, S state, EventStoreTransaction transaction) {
        var decider = wiring.decider();
        var events =
                submission.isKnown() ? List.<E>of() : decider.decide(submission.command(), state);
        var after = state;
        for (var ordinal = 0; ordinal < events.size(); ordinal++) {
            var event = requireNonNull((Object) events.get(ordinal));
            transaction.appendEvent(
                    Messages.event(
                            NameUuid.of(submission.origin().command(), Integer.toString(ordinal)),
                            names.resolveOrThrow(event),
                            event,
                            wiring.occurredAt().apply(events.get(ordinal)),
                            submission.origin()));
            after = decider.evolve(after, events.get(ordinal));
        }
        return new Decided<>(after, events, transaction);
    }

    private E event(EventMessage message) {
        return wiring.events().cast(requireNonNull(message.payload()));
    }
}
