package app.fabula.bootstrap.catalog;

import java.util.Objects;

/** Why a file does not become a story, in words that follow its name and a colon. */
public final class UnreadableStory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableStory(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
