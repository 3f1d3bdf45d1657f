package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.adapters.persistence.credential.AnnouncementsInLog;
import app.fabula.adapters.persistence.credential.CorrectionsInLog;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.progress.FactsInLog;
import app.fabula.application.credential.Announcements;
import app.fabula.application.credential.Corrections;
import app.fabula.application.progress.RecordedFacts;
import app.fabula.application.shared.Origin;
import app.fabula.bootstrap.database.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The log on PostgreSQL as the application wires it, without the rest of the application. */
public final class LogOnPostgres implements AutoCloseable {
    private static final DataSource database = migrated();
    private static final EventLogWiring wiring = new EventLogWiring();

    public final EventTypes types = wiring.eventTypes();
    public final MeterRegistry meters = new SimpleMeterRegistry();
    public final PostgresEventStorageEngine engine;
    public final AxonSpine axon;
    public final AxonAppender appender;

    /** One more on the same log, as in another process. */
    public LogOnPostgres() {
        var converter = wiring.eventConverter();
        engine =
                wiring.eventStorageEngine(
                        database, types, converter, InstantSource.system(), meters);
        axon = wiring.axon(engine, types, converter, meters);
        appender = wiring.appender(axon);
    }

    public static LogOnPostgres empty() {
        var jdbc = new JdbcTemplate(database);
        jdbc.execute("truncate event, event_tag");
        jdbc.execute("update closed_instant set until = 'epoch'");
        return new LogOnPostgres();
    }

    /** On which all of them are. */
    static DataSource database() {
        return database;
    }

    public RecordedFacts facts() {
        return new FactsInLog(events());
    }

    public Announcements announcements() {
        return new AnnouncementsInLog(new JdbcTemplate(database), events());
    }

    public Corrections corrections() {
        return new CorrectionsInLog(new JdbcTemplate(database));
    }

    JdbcEventLog events() {
        return new JdbcEventLog(database, types, wiring.eventConverter(), InstantSource.system());
    }

    /** As if another release had written it. */
    void rewrite(long position, int version, String payload) {
        new JdbcTemplate(database)
                .update(
                        "update event set version = ?, payload = convert_to(?, 'UTF8') where"
                                + " position = ?",
                        version,
                        payload,
                        position);
    }

    public void append(Object event) {
        append(UUID.randomUUID(), event);
    }

    public void append(UUID id, Object event) {
        appender.append(
                List.of(
                        Messages.event(
                                id,
                                types.resolveOrThrow(event),
                                event,
                                Instant.EPOCH,
                                Origin.request(UUID.randomUUID()))));
    }

    @Override
    public void close() {
        axon.close();
        engine.close();
    }

    private static DataSource migrated() {
        var migrated = new DriverManagerDataSource(TestPostgres.create());
        Flyway.configure().dataSource(migrated).load().migrate();
        return migrated;
    }
}
