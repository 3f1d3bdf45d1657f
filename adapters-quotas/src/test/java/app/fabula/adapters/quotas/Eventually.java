package app.fabula.adapters.quotas;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again until it is so. */
final class Eventually {
    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private Eventually() {}

    static <T> T returns(Supplier<T> question) {
        var end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return question.get();
            } catch (RuntimeException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    static void is(BooleanSupplier condition) {
        returns(() -> {
            if (!condition.getAsBoolean()) {
                throw new IllegalStateException("still not");
            }
            return true;
        });
    }
}
