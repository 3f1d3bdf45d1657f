package app.fabula.bootstrap.command;

import app.fabula.bootstrap.settings.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * The instance of a data directory for a verb: the one that runs, or else one that is started for
 * as long as the verb takes.
 */
final class InstanceAccess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLISECONDS = 200;

    private final Endpoint endpoint;
    private final Optional<Server> started;

    private InstanceAccess(Endpoint endpoint, Optional<Server> started) {
        this.endpoint = endpoint;
        this.started = started;
    }

    static InstanceAccess open(Settings settings, Terminal terminal) {
        var directory = DataDirectory.prepare(settings.dataDirectory());
        var lock = Optional.<InstanceLock>empty();
        try (var waiting = new Waiting(terminal)) {
            waiting.keepInMind("waiting for another Fabula that starts or stops");
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end && lock.isEmpty()) {
                lock = InstanceLock.take(directory);
                var running = InstanceFile.read(directory);
                if (lock.isEmpty() && running.isPresent()) {
                    return new InstanceAccess(running.get().endpoint(), Optional.empty());
                }
                if (lock.isEmpty()) {
                    // The other one starts or stops.
                    Pause.milliseconds(POLL_MILLISECONDS);
                }
            }
        }
        var server =
                Server.start(
                        settings.forOneVerb(),
                        directory,
                        lock.orElseThrow(() -> notReady(directory)),
                        terminal);
        return new InstanceAccess(server.endpoint(), Optional.of(server));
    }

    private static CommandFailure notReady(DataDirectory directory) {
        return new CommandFailure(
                CommandFailure.NO_SERVER,
                "Another Fabula works on %s and does not get ready.".formatted(directory.path()));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        started.ifPresent(Server::close);
    }
}
