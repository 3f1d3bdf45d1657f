package app.fabula.adapters.persistence.shared;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of the first state that was ever started becomes today's. Migrations of the store have
 * lower numbers than those of read models, which were there before them.
 */
class UpgradeIT {
    private static final List<String> FIRST =
            List.of(
                    "V001__event_log.sql",
                    "V002__projection_token.sql",
                    "V010__stories.sql",
                    "V011__progress.sql",
                    "V012__streak.sql",
                    "V013__achievements.sql",
                    "V014__report.sql");

    @TempDir private Path migrations;

    @Test
    void what_was_there_before_the_store_grew_is_kept_and_completed() throws IOException {
        try (var server = new TestDatabase()) {
            new JdbcTemplate(server.pool()).execute("create database first_state");
            var url = server.pool().getJdbcUrl().replaceFirst("/test_[0-9]+", "/first_state");
            var database = new DriverManagerDataSource(url);
            for (var migration : FIRST) {
                try (var sql = getClass().getResourceAsStream("/db/migration/" + migration)) {
                    Files.write(
                            migrations.resolve(migration),
                            requireNonNull(sql, migration).readAllBytes());
                }
            }
            flyway(database).locations("filesystem:" + migrations).load().migrate();
            var jdbc = new JdbcTemplate(database);
            jdbc.execute(
                    """
                    insert into event (position, id, name, version, payload, occurred_at, recorded_at, correlation_id)
                    values (1, gen_random_uuid(), 'progress.PageRead', 1, '{}', now(), now(), gen_random_uuid());
                    insert into event (position, id, name, version, payload, occurred_at, recorded_at, correlation_id)
                    values (2, gen_random_uuid(), 'catalog.StoryRetired', 1, '{}', now(), now(), gen_random_uuid());
                    insert into event_tag values ('story:b', 'catalog.StoryRetired', 2);
                    insert into event_tag values ('story:b', 'progress.PageRead', 1), ('learner:a', 'progress.PageRead', 1);
                    """);

            assertThatExceptionOfType(FlywayException.class)
                    .isThrownBy(() -> flyway(database).load().migrate());
            flyway(database).outOfOrder(true).load().migrate();

            assertThat(
                            jdbc.queryForObject(
                                    "select array_to_string(tags, ' ') from event where position = 1",
                                    String.class))
                    .isEqualTo("learner:a story:b");
            assertThat(
                            jdbc.queryForList(
                                    "select position from event_tag where tag = 'sequence:story:b'",
                                    Long.class))
                    .containsExactly(2L);
        }
    }

    private static FluentConfiguration flyway(DriverManagerDataSource database) {
        return Flyway.configure().dataSource(database);
    }
}
