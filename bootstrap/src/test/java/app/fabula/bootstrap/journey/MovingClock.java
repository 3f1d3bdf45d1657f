package app.fabula.bootstrap.journey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;

/**
 * One time for all instances that are given it, moved by the test. Not annotated: tests name it,
 * and no component scan is to find it.
 */
final class MovingClock {
    static final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    static void at(String instant) {
        now.set(Instant.parse(instant));
    }

    @Bean
    InstantSource clock() {
        return now::get;
    }
}
