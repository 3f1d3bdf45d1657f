package app.fabula.bootstrap.access;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.bootstrap.database.OwnerOnly;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The development issuer's key: a file of the data directory that only its owner can read. */
public final class IssuerKey {
    private static final String FILE = "issuer.jwk";

    private IssuerKey() {}

    public static boolean isIn(Path dataDirectory) {
        return Files.exists(dataDirectory.resolve(FILE));
    }

    /** Made where there is none yet. */
    public static ECKey in(Path dataDirectory) {
        var file = dataDirectory.resolve(FILE);
        try {
            return DevelopmentIssuer.key(Files.readString(file));
        } catch (NoSuchFileException e) {
            return made(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ECKey made(Path file) {
        var key = DevelopmentIssuer.newKey();
        try {
            OwnerOnly.write(file, key.toJSONString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }
}
