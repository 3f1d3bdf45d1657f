package app.fabula.bootstrap.command;

import app.fabula.bootstrap.database.DatabaseFailure;
import app.fabula.bootstrap.settings.Settings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Puts what went wrong at the start into a sentence; the rest goes to the log. */
final class StartFailure {
    private static final int LONGEST = 200;

    private StartFailure() {}

    static CommandFailure of(RuntimeException failure, Settings settings, DataDirectory directory) {
        if (failure instanceof CommandFailure known) {
            return known;
        }
        LoggerFactory.getLogger(StartFailure.class).info("did not start", failure);
        return new CommandFailure(
                CommandFailure.FAILED, sentence(failure, settings, directory), failure);
    }

    private static String sentence(
            RuntimeException failure, Settings settings, DataDirectory directory) {
        Throwable root = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFailure database) {
                return database.sentence();
            }
            if (cause instanceof PortInUseException) {
                return portInUse(settings.port());
            }
            root = cause;
        }
        return "Fabula did not start: %s (%s says more)."
                .formatted(firstLine(root), directory.log());
    }

    static String portInUse(int port) {
        return "Port %d is in use: stop what listens there, or set FABULA_PORT to another."
                .formatted(port);
    }

    private static String firstLine(Throwable failure) {
        var line =
                Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName())
                        .lines()
                        .findFirst()
                        .orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
