package app.fabula.bootstrap.catalog;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the files that may be stories. Hidden ones and what every repository has are none. */
final class StoryWalk extends SimpleFileVisitor<Path> {
    private static final Pattern NO_STORY = Pattern.compile("(readme|licen[cs]e)\\b.*");

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private StoryWalk(Path root) {
        this.root = root;
    }

    /** In the order of their paths. Links to folders are not followed. */
    static List<Path> through(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        var walk = new StoryWalk(root);
        Files.walkFileTree(root, walk);
        return walk.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (StoryFile.isOne(file) && !isHidden(file) && !NO_STORY.matcher(name).matches()) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
