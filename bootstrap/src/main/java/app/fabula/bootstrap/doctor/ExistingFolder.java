package app.fabula.bootstrap.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class ExistingFolder {
    private ExistingFolder() {}

    /** The folder itself, or the nearest around it that is there. */
    static Path nearest(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
