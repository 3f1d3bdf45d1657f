package app.fabula.application.planted;

import java.time.Instant;
import java.util.UUID;

public final class Clockwork {
    Instant now(app.fabula.application.plantedcycle.Cycle cycle) {
        return Instant.now();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
