package app.fabula.adapters.persistence.shared;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL 15 that was installed by other means.
 *
 * @param programs the folder of {@code initdb} and {@code pg_ctl}
 */
record InstalledPostgres(Path programs) {
    private static final String PROPERTY = "fabula.test.postgres15";
    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/lib/postgresql/15/bin",
                    "/usr/pgsql-15/bin",
                    "/opt/homebrew/opt/postgresql@15/bin",
                    "/usr/local/opt/postgresql@15/bin");

    /** In the folder that the property names, in the usual places, or on the PATH. */
    static Optional<InstalledPostgres> find() {
        var named = Optional.ofNullable(System.getProperty(PROPERTY)).stream();
        var path =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(named, USUAL_PLACES.stream(), path)
                .flatMap(places -> places)
                .map(place -> new InstalledPostgres(Path.of(place)))
                .filter(InstalledPostgres::isVersion15)
                .findFirst();
    }

    /** With a database folder of its own, on loopback; both are gone after the tests. */
    TestServer start() {
        try {
            var home = Files.createTempDirectory("fabula-postgres15");
            var data = home.resolve("data").toString();
            var port = freePort();
            var log = home.resolve("log").toFile();
            run(log, "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N");
            var options =
                    "-F -p "
                            + port
                            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
            run(log, "pg_ctl", "-D", data, "-w", "-o", options, "start");
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                run(log, "pg_ctl", "-D", data, "-m", "immediate", "stop");
                                delete(home);
                            }));
            return database ->
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isVersion15() {
        if (!Files.isExecutable(programs.resolve("initdb"))) {
            return false;
        }
        try {
            var asked =
                    new ProcessBuilder(programs.resolve("initdb").toString(), "--version").start();
            try (var answer = asked.inputReader()) {
                return answer.lines().anyMatch(line -> line.contains(" 15."));
            }
        } catch (IOException e) {
            return false;
        }
    }

    private void run(File log, String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root: in a namespace of its own it is somebody else.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var exit =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log))
                            .start()
                            .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(Files.readString(log.toPath()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
