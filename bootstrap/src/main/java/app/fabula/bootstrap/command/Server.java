package app.fabula.bootstrap.command;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.bootstrap.settings.Settings;
import app.fabula.domain.shared.StoryId;
import java.util.Optional;

/**
 * Fabula in this process, as long as this is open: database, application and HTTP.
 *
 * @param issuer of tokens, where this machine vouches for people
 * @param starter one of the stories that came with it
 */
record Server(
        Endpoint endpoint,
        Optional<DevelopmentIssuer> issuer,
        Optional<StoryId> starter,
        Opened opened)
        implements AutoCloseable {

    /**
     * Returns when it answers, and shows the starter library.
     *
     * @param lock of the directory; given back at the end
     * @throws CommandFailure when it does not start
     */
    static Server start(
            Settings settings, DataDirectory directory, InstanceLock lock, Terminal terminal) {
        var opened = new Opened();
        opened.add(lock);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    StopDeadline.begin(directory);
                                    opened.close();
                                },
                                "shutdown"));
        try {
            return new ServerStart(settings, directory, terminal, opened).run();
        } catch (RuntimeException e) {
            opened.close();
            throw StartFailure.of(e, settings, directory);
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
