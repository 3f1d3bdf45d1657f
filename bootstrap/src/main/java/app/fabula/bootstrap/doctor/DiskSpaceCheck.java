package app.fabula.bootstrap.doctor;

import java.nio.file.Path;

/**
 * @param free bytes where the folder is
 */
record DiskSpaceCheck(Path folder, long free) implements Check {
    private static final long LITTLE = 2L << 30;
    private static final long TOO_LITTLE = 300L << 20;

    static DiskSpaceCheck of(Path folder) {
        return new DiskSpaceCheck(folder, ExistingFolder.nearest(folder).toFile().getUsableSpace());
    }

    @Override
    public Finding look() {
        var left = "The disk of %s has %s left".formatted(folder, Size.of(free));
        if (free < TOO_LITTLE) {
            return Finding.problem(
                    "%s, on which nothing can be stored for long: make room.".formatted(left));
        }
        return free < LITTLE
                ? Finding.warning("%s: make room before it is full.".formatted(left))
                : Finding.good("%s.".formatted(left));
    }
}
