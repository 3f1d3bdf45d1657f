package app.fabula.bootstrap.command;

import java.util.Objects;

/** Ends a verb with a sentence for whoever typed it, and an exit code. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int NO_SERVER = 4;

    private final int exitCode;

    CommandFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    CommandFailure(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
