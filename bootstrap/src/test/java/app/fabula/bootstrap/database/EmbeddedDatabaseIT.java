package app.fabula.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.settings.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    @TempDir Path directory;

    private DatabaseFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = TestFolders.in(directory);
    }

    @Test
    void it_is_recent_durable_unicode_and_for_this_machine_only() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            var check = ServerCheck.of(database.address());
            assertThat(check.version() / 10_000).isEqualTo(EmbeddedDatabase.MAJOR_VERSION);
            assertThat(check.dangers()).isEmpty();
            assertThat(Sql.ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(
                            Sql.ask(
                                    database,
                                    "select concat_ws(' ', datlocprovider, datcollate, datlocale)"
                                            + " from pg_database where datname = 'fabula'"))
                    .isEqualTo("b C C.UTF-8");
            assertThat(Sql.ask(database, "select upper('ñandú')")).isEqualTo("ÑANDÚ");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() {
        try (var database = EmbeddedDatabase.start(folder)) {
            var stranger = new DatabaseAddress(database.address().url(), "postgres", "guess");

            assertThatThrownBy(() -> ServerCheck.of(stranger))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("password");
            assertThat(folder.password()).isRegularFile();
            assertThat(TestFolders.permissions(folder.password())).isEqualTo("rw-------");
            assertThat(TestFolders.permissions(folder.binaries())).isEqualTo("rwx------");
        }
    }

    @Test
    void what_was_stored_is_there_after_a_restart() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            Sql.run(database, "create table note (text text)");
            Sql.run(database, "insert into note values ('kept')");
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Sql.ask(database, "select text from note")).isEqualTo("kept");
        }
        assertThat(folder.data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_first_start_that_was_broken_off_is_begun_again() throws IOException, SQLException {
        Files.createDirectories(folder.data().resolve("base"));
        Files.writeString(folder.data().resolve("postgresql.conf"), "half of it");
        Files.writeString(folder.unfinished(), "");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Sql.ask(database, "select 1")).isEqualTo("1");
        }
        assertThat(folder.unfinished()).doesNotExist();
    }

    @Test
    void data_without_their_password_are_not_touched() throws IOException {
        EmbeddedDatabase.start(folder).close();
        Files.delete(folder.password());

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("postgres.password");
        assertThat(folder.data().resolve("PG_VERSION")).exists();
    }
}
