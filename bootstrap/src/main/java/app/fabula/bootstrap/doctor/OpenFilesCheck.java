package app.fabula.bootstrap.doctor;

import java.util.OptionalLong;

/** A connection is a file too. */
record OpenFilesCheck(OptionalLong limit) implements Check {
    private static final long LEAST = 4_096;

    @Override
    public Finding look() {
        if (limit.isEmpty()) {
            return Finding.good("This system sets no limit of open files.");
        }
        return limit.getAsLong() < LEAST
                ? Finding.warning(
                        ("A process may have %d open files here, and %d are advised for many"
                                        + " clients: raise it with ulimit -n.")
                                .formatted(limit.getAsLong(), LEAST))
                : Finding.good(
                        "A process may have %d open files here.".formatted(limit.getAsLong()));
    }
}
