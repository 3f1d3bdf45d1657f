package app.fabula.bootstrap.catalog;

import java.util.Objects;

/** Why nothing of a folder can be read, as a sentence. */
public final class UnreadableFolder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFolder(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
