package app.fabula.adapters.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.Instances;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.unitofwork.transaction.NoTransactionManager;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FairShareTest {
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AxonSpine axon =
            new AxonSpine(
                    new EngineInMemory(),
                    _ -> Optional.empty(),
                    _ -> Set.of(),
                    PassThroughConverter.INSTANCE,
                    new SimpleMeterRegistry());
    private final FairShare share = new FairShare(nobody(), new Slow());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    @Timeout(20)
    void who_has_left_is_not_brought_back_by_what_was_under_way() throws InterruptedException {
        var heartbeat = Thread.ofPlatform().start(share::restore);
        asked.await();
        var leaving = Thread.ofPlatform().start(share::close);
        while (leaving.getState() != Thread.State.BLOCKED && leaving.isAlive()) {
            Thread.onSpinWait();
        }
        answer.countDown();
        heartbeat.join();
        leaving.join();
        share.restore();
        assertThat(said).containsExactly("alive", "left");
    }

    private Followers nobody() {
        var environment =
                new LogProcessor.Environment(
                        axon.events(),
                        Set.of(),
                        new InMemoryTokenStore(),
                        NoTransactionManager.instance());
        return new Followers(environment, new InMemoryParkedSequences(), List.of(), List.of());
    }

    private final class Slow implements Instances {
        @Override
        public int alive() {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            said.add("alive");
            return 1;
        }

        @Override
        public void leave() {
            said.add("left");
        }
    }
}
