package app.fabula.adapters.messaging.progress;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.EngineInMemory;
import app.fabula.application.progress.FactLog;
import app.fabula.application.progress.FactLogContract;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.application.shared.Tags;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.NamespaceMessageTypeResolver;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;

/** On a log in memory. */
class AxonFactLogTest implements FactLogContract {
    private static final MessageTypeResolver names =
            NamespaceMessageTypeResolver.namespace("progress")
                    .message(StoryStarted.class, "StoryStarted", "1")
                    .message(PageRead.class, "PageRead", "1")
                    .message(StoryFinished.class, "StoryFinished", "1")
                    .message(ActivityQuarantined.class, "ActivityQuarantined", "1")
                    .noFallback();

    private final EngineInMemory engine = new EngineInMemory();
    private final AxonSpine axon =
            new AxonSpine(
                    engine,
                    names,
                    event -> Set.of(tag((Received) requireNonNull(event.payload()))),
                    PassThroughConverter.INSTANCE,
                    new SimpleMeterRegistry());
    private final FactLog facts =
            new AxonFactLog(new AxonAppender(axon), names, KeyedRequest.idsOr(UUID::randomUUID));

    @AfterEach
    void close() {
        axon.close();
    }

    @Override
    public FactLog log() {
        return facts;
    }

    @Override
    public List<Fact> stored() {
        var stored = new ArrayList<Fact>();
        var all = SourcingCondition.conditionFor(EventCriteria.havingAnyTag());
        var stream = engine.source(all, null);
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            if (entry.get().message().payload() instanceof Fact fact) {
                stored.add(fact);
            }
        }
        return stored;
    }

    private static Tag tag(Received received) {
        return Tag.of(Tags.LEARNER, received.learner().toString());
    }
}
