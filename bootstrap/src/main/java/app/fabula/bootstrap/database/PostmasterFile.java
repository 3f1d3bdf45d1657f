package app.fabula.bootstrap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}: PostgreSQL writes it when it starts and removes it when it stops. */
record PostmasterFile(Path data, List<String> lines) {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);

    static Optional<PostmasterFile> of(Path data) throws IOException {
        try {
            return Optional.of(new PostmasterFile(data, Files.readAllLines(file(data))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The process of that number, which is PostgreSQL on this directory, or any other by now. */
    Optional<ProcessHandle> process() {
        return number(0).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    /**
     * Its program, and the directory that it was started on; where the system hides other
     * processes' arguments, the time of its start instead.
     */
    boolean isWrittenBy(ProcessHandle process) {
        var info = process.info();
        var isPostgres =
                info.command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                        .isPresent();
        return isPostgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(data.toString()))
                        .orElseGet(() -> isStartedWith(info));
    }

    /**
     * Makes PostgreSQL take the file for stale although its number belongs to another process now:
     * it does so for the number of whoever starts it. Removing the file would do as well, but with
     * it would go the note of the shared memory by which PostgreSQL finds processes left behind.
     */
    void disown() throws IOException {
        var changed = new ArrayList<>(lines);
        changed.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file(data), changed);
    }

    private boolean isStartedWith(ProcessHandle.Info info) {
        var written = number(2).map(Instant::ofEpochSecond);
        return written.isPresent()
                && info.startInstant()
                        .map(start -> Duration.between(start, written.get()).abs())
                        .filter(apart -> apart.compareTo(CLOCKS_DIFFER) < 0)
                        .isPresent();
    }

    private Optional<Long> number(int line) {
        try {
            return line < lines.size()
                    ? Optional.of(Long.valueOf(lines.get(line).strip()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
