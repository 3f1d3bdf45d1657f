package app.fabula.bootstrap.command;

import app.fabula.bootstrap.Fabula;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Fabula in a process of its own, as the launcher starts it. */
public final class FabulaProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private FabulaProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static FabulaProcess start(Path dataDirectory, String... arguments) throws IOException {
        return start(dataDirectory, Map.of(), arguments);
    }

    /**
     * @param settings beside the folder and a free port
     */
    public static FabulaProcess start(
            Path dataDirectory, Map<String, String> settings, String... arguments)
            throws IOException {
        var builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FABULA_"));
        builder.environment().put("FABULA_DATA_DIR", dataDirectory.toString());
        builder.environment().put("FABULA_PORT", "0");
        builder.environment().put("FABULA_LIMIT_ANONYMOUS", "off");
        // Some journeys tell of weeks that are over.
        builder.environment().put("FABULA_QUARANTINE_LATE_DAYS", "3650");
        builder.environment().putAll(settings);
        return new FabulaProcess(builder.start());
    }

    /** With what a process is started that does what the arguments say. */
    public static List<String> command(String... arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                // It lives for seconds: no time for the best code.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classesWithoutTests(),
                                Fabula.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Settings by which another process joins the embedded database of one that runs. */
    public static Map<String, String> joining(Path dataDirectory) throws IOException {
        var instance =
                JsonMapper.shared().readTree(dataDirectory.resolve("instance.json").toFile());
        return Map.of(
                "FABULA_DATABASE_URL", instance.get("database").asString(),
                "FABULA_DATABASE_USER", "postgres",
                "FABULA_DATABASE_PASSWORD",
                        Files.readString(dataDirectory.resolve("postgres.password")));
    }

    /** What tests add to the application, or to its log, is not for this one. */
    private static String classesWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> !Path.of(path).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What it says up to a line that begins so; all of it where none does. */
    public List<String> linesUntil(String beginning) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                break;
            }
        }
        return lines;
    }

    /** Where it serves, once it is ready. */
    public String url() throws IOException {
        return linesUntil("ready ").getLast().split(" ", -1)[1];
    }

    /** What it says until its end. */
    public List<String> lines() {
        return output.lines().toList();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As Ctrl-C or a supervisor does. */
    public void stop() {
        process.destroy();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
