package app.fabula.bootstrap.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that works on a data directory. The operating system takes it back when
 * the process ends, however that happens.
 */
final class InstanceLock implements AutoCloseable {
    /** The byte of the file that one process has. */
    private static final long HOLDER = 0;

    /** It has this one as well, and waits for it: who only looks tries this one. */
    private static final long SIGN = 1;

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty while another process has it. */
    static Optional<InstanceLock> take(DataDirectory directory) {
        try {
            var channel =
                    FileChannel.open(
                            directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel, HOLDER, false) != null) {
                channel.lock(SIGN, 1, false);
                return Optional.of(new InstanceLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw failure(directory, e);
        }
    }

    /** Looks without keeping out who starts at the same time. */
    static boolean isTaken(DataDirectory directory) {
        if (!Files.isReadable(directory.lock())) {
            return false;
        }
        try (var channel = FileChannel.open(directory.lock(), StandardOpenOption.READ)) {
            return attempt(channel, SIGN, true) == null;
        } catch (IOException e) {
            throw failure(directory, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel, long place, boolean isShared)
            throws IOException {
        try {
            return channel.tryLock(place, 1, isShared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static CommandFailure failure(DataDirectory directory, IOException cause) {
        return new CommandFailure(
                CommandFailure.FAILED, "%s cannot be locked.".formatted(directory.lock()), cause);
    }
}
