package app.fabula.bootstrap.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first start one that happens or does not: whoever presses Ctrl-C while PostgreSQL lays
 * out its directory finds half of one there, on which it would never start.
 */
record FirstStart(DatabaseFolder folder) {

    void begin() throws IOException {
        if (Files.exists(folder.unfinished())) {
            delete(folder.data());
        }
        if (!Files.exists(folder.data())) {
            OwnerOnly.write(folder.unfinished(), "PostgreSQL has not started here yet.\n");
            OwnerOnly.write(folder.password(), randomPassword());
        }
    }

    /** From here on there is data to keep. */
    void end() throws IOException {
        Files.deleteIfExists(folder.unfinished());
    }

    String password() throws IOException {
        try {
            return Files.readString(folder.password());
        } catch (NoSuchFileException e) {
            throw new DatabaseFailure(
                    "The password of the database in %s is gone: put %s back."
                            .formatted(folder.data(), folder.password()),
                    e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(
                directory,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
