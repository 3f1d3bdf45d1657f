package app.fabula.application.progress;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineEvent;
import java.util.List;

public final class QuarantineProjection {
    public static final String NAME = "quarantine";

    private QuarantineProjection() {}

    public static Projection into(Quarantines quarantines) {
        return new Projection(
                NAME,
                List.of(
                        new Fold<>(
                                QuarantineEvent.class,
                                QuarantineEvent::key,
                                Quarantine.none(),
                                Quarantine::after,
                                quarantines)));
    }
}
