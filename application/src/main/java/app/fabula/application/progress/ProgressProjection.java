package app.fabula.application.progress;

import app.fabula.application.shared.Projection;
import java.util.List;

public final class ProgressProjection {
    public static final String NAME = "progress";

    private ProgressProjection() {}

    public static Projection into(Readings readings) {
        return new Projection(NAME, List.of(ReadingFold.into(readings)));
    }
}
