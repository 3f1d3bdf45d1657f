package app.fabula.bootstrap;

import app.fabula.bootstrap.command.FabulaCommand;
import app.fabula.bootstrap.command.Surroundings;
import app.fabula.bootstrap.command.Terminal;
import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.InstantSource;

/** The process: the only place that takes clock, chance and environment from the machine. */
public final class Fabula {
    private Fabula() {}

    public static void main(String[] arguments) {
        var surroundings =
                new Surroundings(
                        System.getenv(),
                        Path.of("").toAbsolutePath(),
                        Terminal.ofProcess(),
                        InstantSource.system(),
                        Generators.timeBasedEpochGenerator()::generate);
        System.exit(FabulaCommand.in(surroundings).execute(arguments));
    }
}
