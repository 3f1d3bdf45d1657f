package app.fabula.adapters.rest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged meanwhile, by whomever. */
final class Log implements AutoCloseable {
    private final ListAppender<ILoggingEvent> events = new Appender();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    Log() {
        events.start();
        root.addAppender(events);
    }

    List<ILoggingEvent> errors() {
        return events.list.stream().filter(event -> event.getLevel() == Level.ERROR).toList();
    }

    @Override
    public void close() {
        root.detachAppender(events);
    }

    /** Keeps what is known of the thread only while it logs. */
    private static final class Appender extends ListAppender<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }
}
