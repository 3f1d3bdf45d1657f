package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Appends events without a condition, all of them or none. */
public final class AxonAppender {
    private static final MessageType APPEND = new MessageType("shared.AppendFacts", "1");

    private record Facts(List<EventMessage> events) {}

    private final AxonSpine axon;

    public AxonAppender(AxonSpine axon) {
        this.axon = axon;
        axon.commands().subscribe(APPEND.qualifiedName(), this::handle);
    }

    /** Returns after the commit, with the position of the last one. */
    public long append(List<EventMessage> events) {
        var message = new GenericCommandMessage(APPEND, new Facts(events));
        var result = Futures.get(axon.commands().dispatch(message, null));
        return (Long) requireNonNull(result.payload());
    }

    /** Position of the newest event in the log. */
    public long head() {
        return Futures.get(axon.engine().latestToken(null)).position().orElse(0);
    }

    private MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var facts = (Facts) requireNonNull(message.payload());
        return MessageStream.fromFuture(
                axon.append(AppendCondition.none(), facts.events(), context)
                        .thenApply(position -> new GenericCommandResultMessage(APPEND, position)));
    }
}
