package app.fabula.bootstrap.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenAPI Generator, from the local Maven repository: it is too large to bring it for every build.
 */
final class Generator {
    private static final String VERSION = "7.25.0";

    private static final Path JAR =
            Path.of(
                    System.getProperty("user.home"),
                    ".m2/repository/org/openapitools/openapi-generator-cli",
                    VERSION,
                    "openapi-generator-cli-" + VERSION + ".jar");

    private Generator() {}

    /** Skips the test where the generator is not there. */
    static void generate(Path client, String language, String... options)
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "SKIPPED: there is no " + JAR + ", see clients/README.md");
        var command = new ArrayList<Object>(List.of(jdk("java"), "-jar", JAR, "generate"));
        command.addAll(List.of("-i", Contract.COMMITTED.toRealPath(), "-g", language));
        command.addAll(List.of("-o", client));
        command.addAll(List.of(options));
        Tools.run(Tools.CLIENTS, command);
    }

    static Path jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program);
    }
}
