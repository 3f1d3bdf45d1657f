package app.fabula.application.progress;

import app.fabula.domain.progress.Reading;

/** Out-port: folds the log as it is now. */
@FunctionalInterface
public interface ReadingHistory {
    Reading of(ReadingKey key);
}
