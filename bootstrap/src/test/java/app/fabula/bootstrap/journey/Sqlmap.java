package app.fabula.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * <a href="https://sqlmap.org">sqlmap</a>, where it is installed: tries to get into a database by
 * one place of a request, which a star marks.
 *
 * @param folder for what it writes
 */
record Sqlmap(Path folder) {
    /** Bounded: what is likely, by what the answer shows, and nothing that waits. */
    private static final List<String> OPTIONS =
            List.of(
                    "--level=1",
                    "--risk=1",
                    "--technique=BEU",
                    "--dbms=postgresql",
                    "--ignore-code=401,404",
                    "--timeout=10",
                    "--retries=1",
                    "--skip-waf",
                    "--flush-session",
                    "--batch",
                    "--ignore-stdin",
                    "--disable-coloring");

    static boolean isInstalled() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sqlmap")));
    }

    /**
     * @param request as HTTP has it, with one star in it
     */
    boolean getsIn(String request) {
        var output = output(request);
        if (output.contains("identified the following injection point")) {
            return true;
        }
        if (output.contains("all tested parameters do not appear to be injectable")) {
            return false;
        }
        throw new IllegalStateException("sqlmap has tried nothing:\n" + output);
    }

    private String output(String request) {
        try {
            var file = Files.writeString(folder.resolve("request"), request);
            var command = new ArrayList<>(List.of("sqlmap", "-r", file.toString()));
            command.addAll(OPTIONS);
            command.add("--output-dir=" + folder);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("HOME", folder.toString());
            var process = builder.start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
