package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/**
 * A PostgreSQL of our own, that keeps its data.
 *
 * <p>It listens on the loopback address only and wants a password that nobody but the owner of the
 * data directory can read: on a machine that others use too, trusting every local connection would
 * lend them the superuser, and with it the account that PostgreSQL runs as.
 */
public final class EmbeddedDatabase implements Database {
    /** Of the programs that come with this release; data of another are not understood. */
    public static final int MAJOR_VERSION = 18;

    private static final String SUPERUSER = "postgres";
    private static final String NAME = "fabula";
    private static final String ALWAYS_THERE = "postgres";

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
            var database = new EmbeddedDatabase(ServerLaunch.on(folder, password), password);
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

    private void mustBeDurable() {
        var dangers = ServerCheck.of(address(postgres, ALWAYS_THERE, address.password())).dangers();
        if (!dangers.isEmpty()) {
            throw new DatabaseFailure(String.join(" ", dangers));
        }
    }

    private void create() throws SQLException {
        var server = address(postgres, ALWAYS_THERE, address.password());
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
