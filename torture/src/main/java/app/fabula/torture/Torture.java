package app.fabula.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process that the launcher starts: {@code fabula torture}. */
@Command(name = "torture", description = "Tries how much Fabula bears.")
public final class Torture {
    /** Where the launcher says the application is. */
    private static final String SERVER = "fabula.jar";

    private Torture() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Torture()).execute(arguments));
    }

    @Command(name = "http", description = "Sends hostile requests to a server of its own.")
    int http(
            @Option(
                            names = "--requests",
                            paramLabel = "N",
                            defaultValue = "10000",
                            description = "How many (${DEFAULT-VALUE}).")
                    int requests,
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            description = "Another one makes other requests (${DEFAULT-VALUE}).")
                    long seed,
            @Option(
                            names = "--only",
                            paramLabel = "NUMBER",
                            description = "Of one of them, which is shown with its answer.")
                    Optional<Integer> only)
            throws IOException, SQLException {
        var verb =
                new HttpVerb(
                        Path.of(Objects.requireNonNull(System.getProperty(SERVER), SERVER)),
                        seed,
                        System.out);
        var isGood = only.isPresent() ? verb.show(only.get()) : verb.run(requests);
        return isGood ? 0 : 1;
    }
}
