package app.fabula.bootstrap.doctor;

import java.util.Optional;

/**
 * @param postgres the process on the data folder
 * @param isInUse whether an instance works on the data folder
 */
record PostgresProcessCheck(Optional<ProcessHandle> postgres, boolean isInUse) implements Check {
    @Override
    public Finding look() {
        if (postgres.isEmpty()) {
            return isInUse
                    ? Finding.warning(
                            "The embedded PostgreSQL does not run yet, or not any more, although an"
                                    + " instance does: ask again in a moment.")
                    : Finding.good("No PostgreSQL was left behind by an earlier run.");
        }
        var process = postgres.get().pid();
        return isInUse
                ? Finding.good("The embedded PostgreSQL runs as process %d.".formatted(process))
                : Finding.warning(
                        ("A PostgreSQL of an earlier run is still there as process %d: the next"
                                        + " start ends it in an orderly way.")
                                .formatted(process));
    }
}
