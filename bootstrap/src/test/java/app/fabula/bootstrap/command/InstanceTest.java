package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How processes on one data directory know of one another. */
class InstanceTest {
    @TempDir Path folder;

    private DataDirectory directory;

    @BeforeEach
    void directory() throws IOException {
        directory = new DataDirectory(folder.toRealPath());
    }

    @Test
    void one_at_a_time_has_the_lock() {
        try (var lock = InstanceLock.take(directory).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(InstanceLock.take(directory)).isEmpty();
        }
        InstanceLock.take(directory).orElseThrow().close();
    }

    @Test
    void who_looks_whether_it_is_taken_keeps_nobody_out() throws IOException {
        assertThat(InstanceLock.isTaken(directory)).isFalse();
        InstanceLock.take(directory).orElseThrow().close();
        var other = LookingOn.at(directory);
        try (var toOther = other.outputWriter();
                var fromOther = other.inputReader()) {
            assertThat(fromOther.readLine()).isEqualTo("looking");
            for (var attempt = 0; attempt < 5_000; attempt++) {
                InstanceLock.take(directory).orElseThrow().close();
            }
            toOther.write("enough\n");
        } finally {
            other.destroy();
        }
        try (var lock = InstanceLock.take(directory).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(InstanceLock.isTaken(directory)).isTrue();
        }
    }

    @Test
    void only_the_owner_reads_where_it_answers() throws IOException {
        var instance =
                new InstanceFile(
                        new Endpoint(URI.create("http://127.0.0.1:8080"), "secret"),
                        123,
                        "jdbc:postgresql://127.0.0.1:5433/fabula");

        instance.write(directory);

        assertThat(InstanceFile.read(directory)).contains(instance);
        assertThat(directory.instance())
                .content()
                .isEqualTo(
                        "{\"url\":\"http://127.0.0.1:8080\",\"key\":\"secret\",\"pid\":123,"
                                + "\"database\":\"jdbc:postgresql://127.0.0.1:5433/fabula\"}\n");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(directory.instance())))
                .isEqualTo("rw-------");
        InstanceFile.delete(directory);
        assertThat(InstanceFile.read(directory)).isEmpty();
    }

    @Test
    void half_a_file_is_none() throws IOException {
        Files.writeString(directory.instance(), "{\"url\":\"http://127.0.0.1:8080\"");

        assertThat(InstanceFile.read(directory)).isEmpty();
    }
}
