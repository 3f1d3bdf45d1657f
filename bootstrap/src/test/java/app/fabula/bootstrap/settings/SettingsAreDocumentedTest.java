package app.fabula.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There are three places to read about a setting, and one list that they follow. */
class SettingsAreDocumentedTest {
    private static final Path REPOSITORY = Path.of("..");

    @ParameterizedTest
    @EnumSource
    void in_the_manual_with_default_and_description(Setting setting) throws IOException {
        var value = setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`";

        assertThat(REPOSITORY.resolve("docs/settings.md"))
                .content()
                .contains("| `%s` | %s | %s |".formatted(setting, value, setting.description()));
    }

    @ParameterizedTest
    @EnumSource
    void in_the_help_of_the_launcher_with_default(Setting setting) throws IOException {
        var value = setting.defaultValue().isEmpty() ? "" : " (" + setting.defaultValue() + ")";

        assertThat(Files.readAllLines(REPOSITORY.resolve("fabula")))
                .anyMatch(line -> line.startsWith("  " + setting + value + "  "));
    }
}
