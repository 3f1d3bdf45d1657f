package app.fabula.bootstrap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Data directories for tests; they share the unpacked programs, which takes a while each time. */
final class TestFolders {
    private static final Path BINARIES = Path.of("target/postgres-binaries").toAbsolutePath();

    private TestFolders() {}

    /** As of a real run: with a blank in its path, and a real path. */
    static DatabaseFolder in(Path directory) throws IOException {
        var data = directory.toRealPath().resolve("my data");
        Files.createDirectories(data);
        return DatabaseFolder.withBinaries(data, BINARIES);
    }

    static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
