package app.fabula.bootstrap.operation;

import app.fabula.domain.progress.CompletionRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.DigestUtils;

/** Which folds these are: those of one identity make the same rows of the same events. */
final class Folds {
    private Folds() {}

    /**
     * Of the very code, and of the settings that it looks at. To be asked at the start: another
     * build may lie there later.
     */
    static String identity(CompletionRule rule) {
        return code() + ", " + rule;
    }

    /** Classes in a folder may change at any time: then it is that of this process alone. */
    private static String code() {
        var source = new ApplicationHome(Folds.class).getSource();
        return source != null && source.isFile()
                ? digest(source.toPath())
                : UUID.randomUUID().toString();
    }

    /** Tells builds apart, no more. */
    private static String digest(Path archive) {
        try (var bytes = Files.newInputStream(archive)) {
            return DigestUtils.md5DigestAsHex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
