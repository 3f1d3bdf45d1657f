package app.fabula.bootstrap.credential;

import app.fabula.adapters.credentials.IssuerKeys;
import app.fabula.bootstrap.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The keys that badges are signed with: a file of the data directory that only its owner can read.
 * Instances that vouch as one issuer need the same file.
 */
public final class CredentialKeys {
    private static final String FILE = "badges.jwks";

    private CredentialKeys() {}

    /**
     * Made where there are none yet.
     *
     * @throws IllegalArgumentException where the file has something else in it; it stays as it is
     */
    public static IssuerKeys in(Path dataDirectory) {
        var file = dataDirectory.resolve(FILE);
        try {
            return IssuerKeys.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return written(file, IssuerKeys.drawn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the next start on a new key signs; what the one before has signed stays good. */
    public static IssuerKeys rotate(Path dataDirectory) {
        return written(dataDirectory.resolve(FILE), in(dataDirectory).rotated());
    }

    private static IssuerKeys written(Path file, IssuerKeys keys) {
        try {
            OwnerOnly.write(file, keys.json() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
