package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL of our own, that keeps its data.
 *
 * <p>It listens on the loopback address only and wants a password that nobody but the owner of the
 * data directory can read: on a machine that others use too, trusting every local connection would
 * lend them the superuser, and with it the account that PostgreSQL runs as.
 */
public final class EmbeddedDatabase implements Database {
    private static final String SUPERUSER = "postgres";
    private static final String NAME = "fabula";

    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.address = address(postgres, NAME, password);
    }

    /**
     * The caller holds the lock of the data directory.
     *
     * @throws DatabaseFailure when it does not start, or would lose what is committed
     */
    public static EmbeddedDatabase start(DatabaseFolder folder) {
        try {
            Orphan.stopOn(folder.data());
            OwnerOnly.createDirectory(folder.binaries());
            var first = new FirstStart(folder);
            first.begin();
            var password = first.password();
            var database = new EmbeddedDatabase(launched(folder, password), password);
            try {
                database.mustBeDurable();
                database.create();
                first.end();
                return database;
            } catch (RuntimeException | SQLException | IOException e) {
                database.close();
                throw e;
            }
        } catch (DatabaseFailure e) {
            throw e;
        } catch (RuntimeException | SQLException | IOException e) {
            throw new DatabaseFailure(
                    "The embedded PostgreSQL does not start; %s says more.".formatted(folder.log()),
                    e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /** A fast shutdown: open transactions end, and everything is on disk. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres launched(DatabaseFolder folder, String password)
            throws IOException {
        // Not into a pipe to us: it must be able to speak after we were killed.
        var log = Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                // One deeper, since this directory itself is opened to everybody's writing.
                .setOverrideWorkingDirectory(folder.binaries().resolve("unpacked").toFile())
                // Ours closes the application first.
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", password)
                // It would be started with both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // Recovery after a power failure takes a while.
                .setPGStartupWait(Duration.ofMinutes(1))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private void mustBeDurable() {
        var dangers = ServerCheck.of(address(postgres, SUPERUSER, address.password())).dangers();
        if (!dangers.isEmpty()) {
            throw new DatabaseFailure(String.join(" ", dangers));
        }
    }

    private void create() throws SQLException {
        var server = address(postgres, SUPERUSER, address.password());
        try (var connection = ServerCheck.connect(server);
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        }
    }

    private static DatabaseAddress address(
            EmbeddedPostgres postgres, String database, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database),
                SUPERUSER,
                password);
    }
}
