package app.fabula.application.progress;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.Reading;

/** How facts become readings, for every read model that needs them. */
public final class ReadingFold {
    private ReadingFold() {}

    public static Fold<ReadingKey, Reading, Evidence> into(ReadModel<ReadingKey, Reading> model) {
        return new Fold<>(Evidence.class, ReadingKey::of, Reading.none(), Reading::after, model);
    }
}
