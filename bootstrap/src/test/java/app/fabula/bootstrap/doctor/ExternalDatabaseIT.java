package app.fabula.bootstrap.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.settings.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the doctor says of a real PostgreSQL; the library starts one that lives dangerously. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseIT {
    private EmbeddedPostgres server;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void an_empty_database_is_told_from_a_migrated_one_and_from_one_of_a_newer_release()
            throws SQLException {
        execute("postgres", "create database stories encoding 'UTF8' template template0");
        assertThat(sentences("stories", "postgres"))
                .contains(
                        "✗ The database may lose what it has committed: set fsync and"
                                + " synchronous_commit to on in postgresql.conf.",
                        "✓ The database keeps text in UTF8.",
                        "✓ The database user postgres may create tables.",
                        "✓ The clocks of this machine and of the database agree.",
                        "✓ The database is empty: the first start makes its tables.");

        Flyway.configure().dataSource(url("stories"), "postgres", null).load().migrate();
        assertThat(sentences("stories", "postgres"))
                .contains("✓ The tables of the database are this release's.");

        execute(
                "stories",
                "insert into flyway_schema_history values"
                        + " (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'ana', now(), 1, true)");
        assertThat(sentences("stories", "postgres"))
                .contains("✗ A newer release has migrated the database, to 999: use that release.");
    }

    @Test
    void a_user_that_may_do_little_and_an_encoding_that_holds_little_are_problems()
            throws SQLException {
        execute(
                "postgres",
                "create database small encoding 'LATIN1' locale 'C' template template0");
        execute("postgres", "create user reader");

        assertThat(sentences("small", "reader"))
                .anyMatch(line -> line.startsWith("✗ The database keeps text in LATIN1"))
                .anyMatch(line -> line.startsWith("✗ The database user reader may not create"));
    }

    private List<String> sentences(String database, String user) {
        var address = new DatabaseAddress(url(database), user, "");
        return Diagnosis.of(new DatabaseChecks(address, InstantSource.system()).all()).lines();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    private void execute(String database, String statement) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
