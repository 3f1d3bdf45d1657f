package app.fabula.bootstrap.database;

import java.nio.file.Path;

/**
 * Where the embedded PostgreSQL keeps what.
 *
 * @param data its own directory, and nothing else in it
 * @param log what it says
 * @param password of its superuser, made at the first start
 * @param unfinished exists while the first start is under way
 * @param binaries where its programs are unpacked; not in the shared folder for temporary files,
 *     where anybody could put others
 */
public record DatabaseFolder(Path data, Path log, Path password, Path unfinished, Path binaries) {

    /**
     * @param dataDirectory as a real path, since a PostgreSQL left behind is known by it
     */
    public static DatabaseFolder in(Path dataDirectory) {
        return withBinaries(dataDirectory, dataDirectory.resolve("postgres-binaries"));
    }

    static DatabaseFolder withBinaries(Path dataDirectory, Path binaries) {
        return new DatabaseFolder(
                dataDirectory.resolve("postgres"),
                dataDirectory.resolve("postgres.log"),
                dataDirectory.resolve("postgres.password"),
                dataDirectory.resolve("postgres.unfinished"),
                binaries);
    }
}
