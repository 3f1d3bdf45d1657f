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
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var lock = InstanceLock.take(directory);
            if (lock.isPresent()) {
                var server = Server.start(settings.forOneVerb(), directory, lock.get(), terminal);
                return new InstanceAccess(server.endpoint(), Optional.of(server));
            }
            var running = InstanceFile.read(directory);
            if (running.isPresent()) {
                return new InstanceAccess(running.get().endpoint(), Optional.empty());
            }
            // The other one starts or stops.
            Pause.milliseconds(POLL_MILLISECONDS);
        }
        throw new CommandFailure(
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
