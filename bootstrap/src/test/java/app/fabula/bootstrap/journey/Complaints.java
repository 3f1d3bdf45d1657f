package app.fabula.bootstrap.journey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What anything in this process warns of meanwhile, and everything that some of it says. */
final class Complaints extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    /** A pool tells of each connection that an interruption has cost it, and makes another. */
    private static final String POOL = "com.zaxxer.hikari";

    private final Queue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Logger chatty;

    /**
     * @param chatty the name of the class or the package of which it hears everything
     */
    Complaints(String chatty) {
        this.chatty = (Logger) LoggerFactory.getLogger(chatty);
        start();
        root.addAppender(this);
        root.setLevel(Level.WARN);
        this.chatty.setLevel(Level.DEBUG);
    }

    @Override
    protected void append(ILoggingEvent event) {
        events.add(event);
    }

    List<String> lines() {
        return lines(Level.WARN);
    }

    /** Until it is said by the one of which everything is heard. */
    void await(String beginning) {
        Await.that(
                lines -> lines.stream().anyMatch(line -> line.startsWith(beginning)),
                () -> lines(Level.DEBUG));
    }

    private List<String> lines(Level least) {
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(least))
                .filter(event -> !event.getLoggerName().startsWith(POOL))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        chatty.setLevel(null);
        root.setLevel(before);
        root.detachAppender(this);
        stop();
    }
}
