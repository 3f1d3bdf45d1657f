package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.Deciding.From;
import app.fabula.adapters.messaging.shared.Deciding.Submission;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Lends a pure decider to Axon: what is submitted goes over its command bus, and again where
 * somebody else has been faster, to be decided by {@link Deciding}.
 *
 * <p>Where the request may have come before, a refusal or a mere repeat may be the very consequence
 * of what it has stored then, and this is looked for.
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

    private final Wiring<C, S, E> wiring;
    private final AxonSpine axon;
    private final Deciding<C, S, E> deciding;

    public AxonDecisions(AxonSpine axon, MessageTypeResolver names, Wiring<C, S, E> wiring) {
        this.wiring = wiring;
        this.axon = axon;
        this.deciding = new Deciding<>(axon, names, wiring);
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
                        .thenCompose(given -> deciding.decide(given, context))
                        .thenApply(receipt ->
                                new GenericCommandResultMessage(wiring.name(), receipt)));
    }
}
