package app.fabula.bootstrap.database;

import java.util.Objects;

/** Why there is no database to work on, as a sentence for whoever started Fabula. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String sentence) {
        super(sentence);
    }

    DatabaseFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
