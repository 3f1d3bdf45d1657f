package app.fabula.application.planted;

import java.time.Instant;

public final class Clockwork {
    Instant now(app.fabula.application.plantedcycle.Cycle cycle) {
        return Instant.now();
    }
}
