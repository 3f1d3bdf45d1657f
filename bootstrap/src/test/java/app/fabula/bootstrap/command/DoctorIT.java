package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.database.DatabaseFolder;
import app.fabula.bootstrap.database.Orphan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor beside a Fabula that has never run, that runs, and that was killed. */
class DoctorIT {
    @TempDir Path folder;

    @Test
    void it_tells_how_things_are_and_changes_nothing() throws IOException, InterruptedException {
        var data = folder.toRealPath().resolve("data");
        assertThat(doctor(data))
                .contains(
                        "✓ The settings make sense.",
                        "✓ The folder %s is not there yet: the first start makes it."
                                .formatted(data),
                        "✓ No instance runs on this folder.",
                        "✓ The embedded PostgreSQL has no data here yet.");
        assertThat(data).doesNotExist();

        try (var fabula = FabulaProcess.start(data, "run")) {
            fabula.linesUntil("ready ");
            assertThat(doctor(data))
                    .anyMatch(line -> line.matches("✓ The instance at .* is healthy\\."))
                    .anyMatch(line -> line.startsWith("✓ The embedded PostgreSQL runs as process"))
                    .contains("✓ Its projections follow the log.");
            fabula.kill();
        }
        assertThat(doctor(data))
                .contains("✓ No instance runs on this folder.")
                .anyMatch(line -> line.startsWith("! A PostgreSQL of an earlier run is still"));
        Orphan.kill(DatabaseFolder.in(data).data());
    }

    /** Without problems; how much room there is, and how many files, is the machine's affair. */
    private static List<String> doctor(Path data) throws IOException, InterruptedException {
        try (var doctor = FabulaProcess.start(data, "doctor")) {
            var lines = doctor.lines();
            assertThat(lines)
                    .last()
                    .asString()
                    .matches("doctor=done checks=\\d+ warnings=\\d+ problems=0");
            assertThat(doctor.exitCode()).as(lines.toString()).isZero();
            return lines;
        }
    }
}
