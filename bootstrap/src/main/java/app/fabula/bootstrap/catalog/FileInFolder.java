package app.fabula.bootstrap.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Keeps whoever wrote a folder from having files read that are not in it. */
final class FileInFolder {
    private FileInFolder() {}

    /**
     * @param root a real path
     * @param path as it is written, relative to the folder
     */
    static Path find(Path root, String path) {
        try {
            var file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                throw new UnreadableStory("its path leaves the folder");
            }
            if (!file.toRealPath().startsWith(root)) {
                throw new UnreadableStory("it is a link out of the folder");
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableStory("it is no file");
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new UnreadableStory("the file is missing");
        } catch (InvalidPathException | IOException e) {
            throw new UnreadableStory("it cannot be read (%s)".formatted(e.getMessage()));
        }
    }

    /** The same on every operating system. */
    static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
