package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.Announced;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnnouncingOnceTest {
    private static final UUID KIND = new UUID(1, 1);
    private static final Optional<Instant> monday =
            Optional.of(Instant.parse("2026-03-02T09:00:00Z"));

    @Test
    void the_same_said_after_the_same_is_one_announcement() {
        var first = id("ana/first-story", Announced.nothing(), monday);
        assertThat(first).isEqualTo(id("ana/first-story", Announced.nothing(), monday));
        assertThat(first)
                .isNotEqualTo(id("ben/first-story", Announced.nothing(), monday))
                .isNotEqualTo(id("ana/first-story", Announced.nothing(), Optional.empty()));
    }

    @Test
    void the_same_said_again_after_a_correction_is_another_one() {
        var corrected = Announced.nothing().as(Instant.EPOCH).takenBack();
        assertThat(id("ana/first-story", corrected, monday))
                .isNotEqualTo(id("ana/first-story", Announced.nothing(), monday));
    }

    @Test
    void who_has_announced_looks_again_but_not_for_ever() {
        var looks = new AtomicInteger();
        Announcing.untilSaid(() -> looks.incrementAndGet() < 2);
        assertThat(looks).hasValue(2);
        Announcing.untilSaid(() -> looks.incrementAndGet() > 0);
        assertThat(looks).hasValue(5);
    }

    private static UUID id(String about, Announced before, Optional<Instant> now) {
        return Announcing.commandId(KIND, about, before, now);
    }
}
