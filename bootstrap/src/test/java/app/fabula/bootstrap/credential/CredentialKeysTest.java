package app.fabula.bootstrap.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialKeysTest {
    @TempDir Path directory;

    @Test
    void they_are_drawn_once() {
        var drawn = CredentialKeys.in(directory).json();

        assertThat(CredentialKeys.in(directory).json()).isEqualTo(drawn);
    }

    @Test
    void of_many_first_starts_one_draws_them() throws Exception {
        Callable<String> start = () -> CredentialKeys.in(directory).json();
        try (var starts = Executors.newFixedThreadPool(16)) {
            assertThat(starts.invokeAll(Collections.nCopies(16, start)))
                    .extracting(Future::get)
                    .containsOnly(CredentialKeys.in(directory).json());
        }
    }

    @Test
    void of_several_processes_one_draws_them() throws Exception {
        var starts = new ArrayList<Process>();
        for (var start = 0; start < 3; start++) {
            starts.add(FirstStart.in(directory));
        }
        for (var start : starts) {
            assertThat(start.inputReader().readLine()).isEqualTo("ready");
        }
        for (var start : starts) {
            start.outputWriter().close();
        }
        for (var start : starts) {
            assertThat(start.inputReader().readLine())
                    .isEqualTo(CredentialKeys.in(directory).json());
            assertThat(start.waitFor()).isZero();
        }
    }

    @Test
    void several_rotations_at_once_lose_no_key() throws Exception {
        CredentialKeys.in(directory);
        Callable<String> rotation = () -> CredentialKeys.rotate(directory).names().getFirst();
        try (var operators = Executors.newFixedThreadPool(8)) {
            var drawn = operators.invokeAll(Collections.nCopies(8, rotation));
            assertThat(CredentialKeys.in(directory).names()).hasSize(9);
            for (var one : drawn) {
                assertThat(CredentialKeys.in(directory).names()).contains(one.get());
            }
        }
    }

    @Test
    void where_there_are_none_there_is_nothing_to_rotate() {
        assertThatThrownBy(() -> CredentialKeys.rotate(directory))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void only_their_owner_reads_them() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        CredentialKeys.in(directory);
        CredentialKeys.rotate(directory);

        assertThat(directory.resolve("badges.jwks"))
                .satisfies(file ->
                        assertThat(
                                        PosixFilePermissions.toString(
                                                Files.getPosixFilePermissions(file)))
                                .isEqualTo("rw-------"));
    }

    @Test
    void the_one_before_is_kept_without_its_secret() {
        var before = CredentialKeys.in(directory).json();
        var rotated = CredentialKeys.rotate(directory).json();

        assertThat(CredentialKeys.in(directory).json()).isEqualTo(rotated).isNotEqualTo(before);
        var publicPart = before.substring(before.indexOf("\"x\":"), before.indexOf("}"));
        assertThat(rotated).contains(publicPart.split(",", -1)[0]).containsOnlyOnce("\"d\"");
    }

    @Test
    void what_is_no_set_of_keys_is_left_alone() throws IOException {
        var file = Files.writeString(directory.resolve("badges.jwks"), "{}");

        assertThatThrownBy(() -> CredentialKeys.rotate(directory))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("{}");
    }
}
