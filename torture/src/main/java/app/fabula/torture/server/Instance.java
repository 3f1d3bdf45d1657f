package app.fabula.torture.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fabula in a process of its own, on a data folder that goes when it does. */
public final class Instance implements AutoCloseable {
    private static final String WINDOW = "/3600";

    private final Path jar;
    private final Path data;
    private final Process process;
    private final JsonNode file;

    private Instance(Path jar, Path data, Process process, JsonNode file) {
        this.jar = jar;
        this.data = data;
        this.process = process;
        this.file = file;
    }

    /**
     * @param jar of the application, with everything in it
     * @param allowed requests of each caller: where all are answered 429 nothing else is tried
     */
    public static Instance start(Path jar, int allowed) throws IOException {
        var data = Files.createTempDirectory("fabula-torture-");
        var run = fabula(jar, data, "run");
        run.environment().putAll(settings(allowed));
        var process = run.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var output = process.inputReader();
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith("ready ")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                var file = data.resolve("instance.json").toFile();
                return new Instance(jar, data, process, JsonMapper.shared().readTree(file));
            }
        }
        delete(data);
        throw new IOException("Fabula does not start: " + String.join("\n", lines));
    }

    private static ProcessBuilder fabula(Path jar, Path data, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FABULA_"));
        builder.environment().put("FABULA_DATA_DIR", data.toString());
        return builder;
    }

    private static Map<String, String> settings(int allowed) {
        var limit = allowed + WINDOW;
        return Map.of(
                "FABULA_PORT",
                "0",
                "FABULA_LIMIT_READING",
                limit,
                "FABULA_LIMIT_WRITING",
                limit,
                "FABULA_LIMIT_OPERATION",
                limit,
                "FABULA_LIMIT_ANONYMOUS",
                "off",
                "FABULA_LIMIT_BAD_CREDENTIALS",
                "off");
    }

    public Client owner() {
        return new Client(
                URI.create(file.required("url").stringValue()), file.required("key").stringValue());
    }

    public Heap heap() {
        return new Heap(process.pid());
    }

    public PostgresLog log() throws IOException, SQLException {
        return new PostgresLog(
                file.required("database").stringValue(),
                "postgres",
                Files.readString(data.resolve("postgres.password")).strip());
    }

    /** As its command line makes them, for development. */
    public String token(String role, UUID person) {
        try {
            var verb = fabula(jar, data, "token", role, "--id", person.toString()).start();
            return verb.inputReader().readAllAsString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        delete(data);
    }

    private static void delete(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
