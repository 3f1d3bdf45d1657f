package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again until it is so, and leaves the processor to the server between two questions. Tests
 * that are run at a size take more time: {@code -Dpatience=600} has so many seconds of it.
 */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 60));
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Await() {}

    static <T> void equal(T expected, Supplier<T> question) {
        assertThat(until(expected::equals, question)).isEqualTo(expected);
    }

    static <T> void that(Predicate<T> isSo, Supplier<T> question) {
        var _ = when(isSo, question);
    }

    /** The answer, once it is so. */
    static <T> T when(Predicate<T> isSo, Supplier<T> question) {
        var answer = until(isSo, question);
        assertThat(answer).as("what it still is").matches(isSo);
        return answer;
    }

    /** The answer that it was; or else the last one. */
    private static <T> T until(Predicate<T> isSo, Supplier<T> question) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = question.get();
        while (!isSo.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
