package app.fabula.bootstrap.command;

import app.fabula.bootstrap.database.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All that an installation keeps, in a folder of its own. A real path. */
record DataDirectory(Path path) {
    /** Read by {@code logback.xml}. */
    private static final String LOG_PROPERTY = "fabula.log";

    /** Makes it if need be, and sends the log there: before anything is logged. */
    static DataDirectory prepare(Path wanted) {
        try {
            OwnerOnly.createDirectory(wanted);
            if (!Files.isWritable(wanted)) {
                throw new CommandFailure(
                        CommandFailure.FAILED,
                        "%s is not a folder that you may write to: set FABULA_DATA_DIR to one."
                                .formatted(wanted));
            }
            var directory = new DataDirectory(wanted.toRealPath());
            System.setProperty(LOG_PROPERTY, directory.log().toString());
            return directory;
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "The folder %s cannot be made: set FABULA_DATA_DIR to another."
                            .formatted(wanted),
                    e);
        }
    }

    Path log() {
        return path.resolve("fabula.log");
    }

    Path lock() {
        return path.resolve("fabula.lock");
    }

    Path instance() {
        return path.resolve("instance.json");
    }
}
