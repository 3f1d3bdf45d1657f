package app.fabula.application.progress;

import app.fabula.application.shared.Projection;
import java.util.List;

public final class JournalProjection {
    public static final String NAME = "journal";

    private JournalProjection() {}

    public static Projection into(Journal journal) {
        return new Projection(NAME, List.of(JournalFold.into(journal)));
    }
}
