package app.fabula.bootstrap.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code fabula run}: serves until the process is told to stop. */
record RunVerb(Surroundings surroundings) {

    int run() {
        var settings = surroundings.settings();
        if (!Files.exists(settings.dataDirectory())) {
            // Or a folder would be left behind; with one, who runs on it is told first.
            mustBeFree(settings.access().address(), settings.port());
        }
        var directory = DataDirectory.prepare(settings.dataDirectory());
        var lock = InstanceLock.take(directory).orElseThrow(() -> runsAlready(directory));
        mustBeFree(settings.access().address(), settings.port());
        var server = Server.start(settings, directory, lock, surroundings.terminal());
        tell(server);
        awaitShutdown();
        return 0;
    }

    private void tell(Server server) {
        var terminal = surroundings.terminal();
        var port = server.endpoint().url().getPort();
        var seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        terminal.say(
                "ready http://localhost:%d in %s s"
                        .formatted(port, String.format(Locale.ROOT, "%.1f", seconds)));
        new FirstSteps(port, surroundings)
                .lines(server.issuer(), server.starter())
                .forEach(terminal::say);
    }

    private static CommandFailure runsAlready(DataDirectory directory) {
        return new CommandFailure(
                CommandFailure.FAILED,
                "Fabula runs on %s already%s: stop it first, or set FABULA_DATA_DIR to another."
                        .formatted(
                                directory.path(),
                                InstanceFile.read(directory)
                                        .map(other ->
                                                " (%s, process %d)"
                                                        .formatted(other.endpoint(), other.pid()))
                                        .orElse("")));
    }

    /** Found out before anything else is started. */
    private static void mustBeFree(InetAddress address, int port) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException e) {
            throw new CommandFailure(CommandFailure.FAILED, StartFailure.portInUse(port), e);
        }
    }

    /** For ever: the shutdown hook closes the server, and the process ends with it. */
    private static void awaitShutdown() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
