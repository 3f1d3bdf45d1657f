package app.fabula.bootstrap.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

record DataFolderCheck(Path folder) implements Check {
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    @Override
    public Finding look() {
        var nearest = ExistingFolder.nearest(folder);
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            return Finding.problem(
                    "%s is not a folder that you may write to: set FABULA_DATA_DIR to one."
                            .formatted(
                                    nearest.equals(folder)
                                            ? folder
                                            : nearest + ", where " + folder + " belongs,"));
        }
        if (!nearest.equals(folder)) {
            return Finding.good(
                    "The folder %s is not there yet: the first start makes it.".formatted(folder));
        }
        return isOpenToOthers()
                ? Finding.warning(
                        "The folder %s is open to others on this machine: chmod 700 it."
                                .formatted(folder))
                : Finding.good(
                        "The folder %s is yours to write to, and closed to others."
                                .formatted(folder));
    }

    private boolean isOpenToOthers() {
        try {
            return !OWNERS.containsAll(Files.getPosixFilePermissions(folder));
        } catch (UnsupportedOperationException | IOException e) {
            // Where the system has no such permissions, or does not tell, nobody can be blamed.
            return false;
        }
    }
}
