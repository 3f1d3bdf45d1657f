package app.fabula.bootstrap.journey;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.application.access.LocalKey;
import app.fabula.application.report.GetReport;
import app.fabula.application.shared.Policy;
import app.fabula.bootstrap.FabulaApplication;
import app.fabula.bootstrap.database.TestPostgres;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** The whole application on a database of its own, at an instant that the test chooses. */
final class RunningFabula implements AutoCloseable {
    /** Not annotated: it is named below, and no component scan is to find it. */
    static class StandingClock {
        @Bean
        InstantSource clock(@Value("${journey.now}") String now) {
            return InstantSource.fixed(Instant.parse(now));
        }
    }

    private final Instant now;
    private final String database;
    private final String[] settings;
    private final ConfigurableApplicationContext context;

    /** Starts on an empty database, with what a test adds to the wiring. */
    RunningFabula(Instant now, Class<?>... additions) {
        this(now, TestPostgres.create(), new String[0], additions);
    }

    /**
     * @param settings as properties, name=value
     */
    static RunningFabula with(Instant now, String... settings) {
        return new RunningFabula(now, TestPostgres.create(), settings);
    }

    /** The same, with what a test adds to the wiring. */
    static RunningFabula with(Instant now, List<String> settings, Class<?>... additions) {
        return new RunningFabula(
                now, TestPostgres.create(), settings.toArray(String[]::new), additions);
    }

    /** With nobody counting requests: where they are made by the hundred. */
    static RunningFabula unlimited(Instant now, Class<?>... additions) {
        return new RunningFabula(
                now,
                TestPostgres.create(),
                new String[] {
                    "fabula.limit.reading=off",
                    "fabula.limit.writing=off",
                    "fabula.limit.operation=off"
                },
                additions);
    }

    private RunningFabula(Instant now, String database, String[] settings, Class<?>... additions) {
        this.now = now;
        this.database = database;
        this.settings = settings;
        this.context =
                new SpringApplicationBuilder(FabulaApplication.class, StandingClock.class)
                        .sources(additions)
                        .properties(
                                "server.port=0",
                                "spring.main.allow-bean-definition-overriding=true",
                                "spring.datasource.url=" + database,
                                "fabula.starter-library=false",
                                "fabula.development-issuer=true",
                                "fabula.limit.anonymous=off",
                                "fabula.limit.bad-credentials=off",
                                // Some journeys tell of weeks that are over.
                                "fabula.quarantine.late-days=365",
                                "journey.now=" + now)
                        .properties(settings)
                        .run();
    }

    /** One more instance on the same database, with the same settings. */
    RunningFabula beside(Class<?>... additions) {
        return new RunningFabula(now, database, settings, additions);
    }

    /** One more instance on the same database, on which it is later. */
    RunningFabula later(Instant then) {
        return new RunningFabula(then, database, settings);
    }

    Api api() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Api(
                URI.create("http://127.0.0.1:" + port + "/api/v1"),
                context.getBean(LocalKey.class).text().text());
    }

    /** Of people, as the development issuer vouches for them. */
    DevelopmentIssuer issuer() {
        return context.getBean(DevelopmentIssuer.class);
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    /** Of the application's own. */
    Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    void execute(String statement) {
        context.getBean(JdbcOperations.class).execute(statement);
    }

    int count(String query) {
        return Objects.requireNonNull(
                context.getBean(JdbcOperations.class).queryForObject(query, Integer.class));
    }

    /** The texts in the one column that a query has. */
    List<@Nullable String> texts(String query) {
        return context.getBean(JdbcOperations.class).queryForList(query, String.class);
    }

    GetReport reports() {
        return context.getBean(GetReport.class);
    }

    Collection<Policy> policies() {
        return context.getBeansOfType(Policy.class).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
