package app.fabula.bootstrap.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
