package app.fabula.bootstrap.command;

import app.fabula.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** All that a verb takes from the process around it. */
public record Surroundings(
        Map<String, String> environment,
        Path workingDirectory,
        Terminal terminal,
        InstantSource clock,
        Supplier<UUID> ids) {

    Settings settings() {
        return Settings.from(environment, workingDirectory);
    }
}
