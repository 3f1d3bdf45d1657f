package app.fabula.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void an_answer_is_kept_for_a_moment_and_no_longer() {
        var glance = glance(asked::incrementAndGet, LONG);

        assertThat(glance.now()).contains(1);
        time.addAndGet(Glance.FRESH.toNanos() - 1);
        assertThat(glance.now()).contains(1);
        time.addAndGet(1);
        assertThat(glance.now()).contains(2);
    }

    @Test
    void a_question_that_hangs_is_not_asked_again_and_nobody_waits_for_it() {
        var answer = new CompletableFuture<Integer>();
        var glance =
                glance(
                        () -> {
                            asked.incrementAndGet();
                            return answer.join();
                        },
                        SHORT);

        assertThat(glance.now()).isEmpty();
        time.addAndGet(Glance.FRESH.toNanos());
        assertThat(glance.now()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void once_it_answers_again_it_is_believed() {
        var glance =
                glance(
                        () -> {
                            if (asked.incrementAndGet() == 1) {
                                throw new IllegalStateException("no connection");
                            }
                            return 7;
                        },
                        LONG);

        assertThat(glance.now()).isEmpty();
        time.addAndGet(Glance.FRESH.toNanos());
        assertThat(glance.now()).contains(7);
    }

    private Glance<Integer> glance(Supplier<Integer> question, Duration patience) {
        return new Glance<>(question, patience, time::get);
    }
}
