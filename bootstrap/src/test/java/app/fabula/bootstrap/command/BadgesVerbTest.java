package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.credential.CredentialKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgesVerbTest {
    @TempDir Path here;

    private final Screen screen = new Screen();

    @Test
    void a_rotated_key_signs_and_the_one_before_stays_published() throws IOException {
        var first = CredentialKeys.in(data()).names().getFirst();

        assertThat(run("rotate")).isZero();
        var second = CredentialKeys.in(data()).names().getFirst();
        assertThat(screen.lines()).containsExactly("signs=" + second, "published=" + first);
        assertThat(screen.complaints()).singleElement().asString().contains("anew");
        assertThat(second).isNotEqualTo(first);

        assertThat(run("keys")).isZero();
        assertThat(screen.lines())
                .containsExactly(
                        "signs=" + second,
                        "published=" + first,
                        "signs=" + second,
                        "published=" + first);
    }

    @Test
    void nothing_is_drawn_where_no_badge_was_offered() throws IOException {
        data();

        assertThat(run("rotate")).isOne();
        assertThat(run("keys")).isOne();
        assertThat(screen.complaints())
                .hasSize(2)
                .allMatch(line -> line.contains("FABULA_PUBLIC_URL"));
        assertThat(data()).isEmptyDirectory();
    }

    @Test
    void what_is_no_set_of_keys_is_left_alone() throws IOException {
        var file = Files.writeString(data().resolve("badges.jwks"), "{}");

        assertThat(run("rotate")).isNotZero();
        assertThat(file).hasContent("{}");
    }

    private Path data() throws IOException {
        return Files.createDirectories(here.resolve("data"));
    }

    private int run(String verb) {
        var surroundings =
                new Surroundings(
                        Map.of(), here, screen.plain(), InstantSource.system(), UUID::randomUUID);
        return FabulaCommand.in(surroundings).execute("badges", verb);
    }
}
