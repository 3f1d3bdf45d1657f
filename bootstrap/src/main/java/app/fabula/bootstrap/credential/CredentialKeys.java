package app.fabula.bootstrap.credential;

import app.fabula.adapters.credentials.IssuerKeys;
import app.fabula.bootstrap.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The keys that badges are signed with: a file of the data directory that only its owner can read.
 * Instances that vouch as one issuer need the same file.
 */
public final class CredentialKeys {
    private static final String FILE = "badges.jwks";
    private static final String LOCK = "badges.lock";

    private CredentialKeys() {}

    /** Work on the file, while nobody else changes it. */
    @FunctionalInterface
    private interface Work {
        IssuerKeys done() throws IOException;
    }

    public static boolean areIn(Path dataDirectory) {
        return Files.exists(dataDirectory.resolve(FILE));
    }

    /**
     * Made where there are none yet; of several who find none one makes them, for all.
     *
     * @throws IllegalArgumentException where the file has something else in it; it stays as it is
     */
    public static IssuerKeys in(Path dataDirectory) {
        var file = dataDirectory.resolve(FILE);
        try {
            return areIn(dataDirectory)
                    ? read(file)
                    : alone(
                            dataDirectory,
                            () ->
                                    areIn(dataDirectory)
                                            ? read(file)
                                            : written(file, IssuerKeys.drawn()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From the next start on a new key signs; what the one before has signed stays good.
     *
     * @throws IllegalArgumentException where there is no such file, or it has something else in it
     */
    public static IssuerKeys rotate(Path dataDirectory) {
        var file = dataDirectory.resolve(FILE);
        if (!areIn(dataDirectory)) {
            throw new IllegalArgumentException("there are no keys in " + dataDirectory);
        }
        try {
            return alone(dataDirectory, () -> written(file, read(file).rotated()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Among the threads of this process, and among processes. */
    private static synchronized IssuerKeys alone(Path dataDirectory, Work work) throws IOException {
        var lock = dataDirectory.resolve(LOCK);
        try (var channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.done();
        }
    }

    private static IssuerKeys read(Path file) throws IOException {
        return IssuerKeys.of(Files.readString(file));
    }

    private static IssuerKeys written(Path file, IssuerKeys keys) throws IOException {
        OwnerOnly.write(file, keys.json() + "\n");
        return keys;
    }
}
