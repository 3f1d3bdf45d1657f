package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WaitingTest {
    private final Screen screen = new Screen();

    @Test
    void what_takes_long_is_said_again() {
        try (var waiting = new Waiting(screen.plain(), Duration.ofMillis(1))) {
            waiting.say("starting");
            awaitLast("still starting, for 0 s");
            waiting.keepInMind("looking");
            awaitLast("still looking, for 0 s");
        }
        assertThat(screen.lines()).startsWith("starting").doesNotContain("looking");
    }

    @Test
    void what_does_not_is_said_once_or_not_at_all() {
        try (var waiting = new Waiting(screen.plain(), Duration.ofHours(1))) {
            waiting.say("starting");
            waiting.keepInMind("looking");
        }
        assertThat(screen.lines()).containsExactly("starting");
    }

    private void awaitLast(String line) {
        while (!screen.lines().getLast().equals(line)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
