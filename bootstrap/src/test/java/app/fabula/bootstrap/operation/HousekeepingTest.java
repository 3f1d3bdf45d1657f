package app.fabula.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HousekeepingTest {
    private static final Duration OFTEN = Duration.ofMillis(1);

    @Test
    void what_takes_long_holds_up_nothing_else() throws InterruptedException {
        var end = new CountDownLatch(1);
        var thrice = new CountDownLatch(3);
        try (var _ =
                new Housekeeping()
                        .every(OFTEN, "take long", () -> await(end))
                        .every(OFTEN, "be quick", thrice::countDown)) {
            thrice.await();
            end.countDown();
        }
    }

    @Test
    void what_fails_in_whatever_way_is_done_again() throws InterruptedException {
        Queue<Throwable> failures =
                new ArrayDeque<>(
                        List.of(
                                new IllegalStateException("for a test"),
                                new IOException("for a test"),
                                new StackOverflowError("for a test")));
        var done = new CountDownLatch(1);
        try (var _ =
                new Housekeeping()
                        .every(
                                OFTEN,
                                "fail",
                                () -> {
                                    if (!failures.isEmpty()) {
                                        throw HousekeepingTest.<RuntimeException>hidden(
                                                failures.remove());
                                    }
                                    done.countDown();
                                })) {
            done.await();
        }
    }

    @Test
    void what_is_under_way_is_waited_for_and_not_begun_again() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var said = new ConcurrentLinkedQueue<String>();
        var housekeeping =
                new Housekeeping()
                        .every(
                                OFTEN,
                                "wait",
                                () -> {
                                    begun.countDown();
                                    await(end);
                                    said.add("done");
                                });
        begun.await();
        var closing =
                Thread.ofPlatform()
                        .start(() -> {
                            housekeeping.close();
                            said.add("closed");
                        });
        while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
            Thread.onSpinWait();
        }
        end.countDown();
        closing.join();
        assertThat(said).containsExactly("done", "closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Some of what fails throws what it does not declare. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T hidden(Throwable failure) throws T {
        throw (T) failure;
    }
}
