package app.fabula.bootstrap.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that a document names as proof is there. */
class NamedTestsTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern NAME =
            Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT|Properties|Contract))`");
    private static final String JAVA = ".java";
    private static final int DEEP = 20;
    private static final Set<String> CLASSES = classes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/roadmap.md",
                "docs/security.md",
                "docs/streaks.md",
                "docs/adr/README.md"
            })
    void every_test_that_is_named_is_there(String document) throws IOException {
        var named = named(Files.readString(REPOSITORY.resolve(document)));

        assertThat(named).isNotEmpty();
        assertThat(CLASSES).containsAll(named);
    }

    @Test
    void one_that_is_not_there_is_noticed() {
        assertThat(named("| ✔ | shown by `MadeUpTest`, see `LICENCE` |"))
                .containsExactly("MadeUpTest");
        assertThat(CLASSES).contains("NamedTestsTest").doesNotContain("MadeUpTest");
    }

    private static List<String> named(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** By file. */
    private static Set<String> classes() {
        try (var files =
                Files.find(REPOSITORY, DEEP, (file, _) -> file.toString().endsWith(JAVA))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - JAVA.length()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
