package app.fabula.bootstrap.client;

import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** OpenAPI Generator, which the build has put beside the classes. */
final class Generator {
    private static final Path JAR =
            Path.of("target", "tools", "openapi-generator-cli.jar").toAbsolutePath();

    private Generator() {}

    static void generate(Path client, String language, String... options)
            throws IOException, InterruptedException {
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
