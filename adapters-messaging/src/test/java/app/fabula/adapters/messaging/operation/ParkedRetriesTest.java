package app.fabula.adapters.messaging.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.EngineInMemory;
import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.adapters.messaging.shared.LogProcessor;
import app.fabula.application.operation.InMemoryEventLog;
import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.Parking.Outcome;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Unreadable;
import app.fabula.domain.shared.Refusal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.unitofwork.transaction.NoTransactionManager;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkedRetriesTest {
    private static final String STREAK = "streak";
    private static final String GONE = "of-an-older-release";
    private static final String ANA = "learner:ana";

    private final AxonSpine axon =
            new AxonSpine(
                    new EngineInMemory(),
                    _ -> Optional.empty(),
                    _ -> Set.of(),
                    PassThroughConverter.INSTANCE,
                    new SimpleMeterRegistry());
    private final InMemoryParkedSequences parked = new InMemoryParkedSequences();
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final ParkedRetries retries =
            new ParkedRetries(
                    followers(), parked, log, _ -> log.head(), NoTransactionManager.instance());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void all_that_can_be_read_now_comes_back_at_once() {
        park(250, "readable");
        retries.retryDue();
        assertThat(parked.of(STREAK)).isEmpty();
    }

    @Test
    void where_nothing_comes_back_the_others_are_left_for_later() {
        park(250, new Unreadable("x.Y", 1, "Unknown."));
        retries.retryDue();
        assertThat(parked.of(STREAK))
                .hasSize(250)
                .filteredOn(ParkedRetriesTest::isTriedAgain)
                .hasSize(100);
    }

    @Test
    void what_nobody_follows_any_more_waits_until_it_is_given_up() {
        log.append("readable", ANA);
        log.append("readable", ANA);
        parked.park(GONE, ANA, 1, "Bad.");
        parked.park(STREAK, ANA, 1, "Bad.");
        assertThat(retries.retry(GONE, ANA)).isEqualTo(Outcome.PARKED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> retries.discard(GONE, ANA, 2))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("another-event-parked"));
        assertThat(parked.of(GONE)).hasSize(1);

        assertThat(retries.discard(GONE, ANA, 1)).isEqualTo(Outcome.RELEASED);

        assertThat(parked.of(GONE)).isEmpty();
        assertThat(parked.of(STREAK)).hasSize(1);
    }

    /** So many learners, half a minute and more ago. */
    private void park(int learners, Object event) {
        for (var learner = 1; learner <= learners; learner++) {
            var sequence = "learner:" + learner;
            log.append(event, sequence);
            parked.park(STREAK, sequence, learner, "Bad.");
        }
        parked.letPass(Duration.ofSeconds(31));
    }

    private static boolean isTriedAgain(Parked one) {
        return one.attempts() > 1;
    }

    private Followers followers() {
        var environment =
                new LogProcessor.Environment(
                        axon.events(),
                        Set.of(),
                        new InMemoryTokenStore(),
                        NoTransactionManager.instance());
        return new Followers(
                environment, parked, List.of(new Projection(STREAK, List.of())), List.of());
    }
}
