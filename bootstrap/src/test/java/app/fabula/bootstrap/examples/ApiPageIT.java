package app.fabula.bootstrap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.Programs;
import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whoever pastes what docs/api.md says is answered what it says. */
class ApiPageIT {
    private static final Path PAGE = Path.of("..", "docs", "api.md");

    @TempDir private Path folder;

    @Test
    void each_command_is_answered_as_the_page_says() throws IOException {
        assumeTrue(
                Programs.arePresent("bash", "curl", "sed"),
                "SKIPPED: bash or curl is not on the PATH");
        var examples = Example.all(Files.readString(PAGE));
        var printed = pasted(examples.stream().map(Example::commands).toList());
        assertThat(printed).hasSameSizeAs(examples);
        var all = new SoftAssertions();
        for (var i = 0; i < printed.size(); i++) {
            compare(examples.get(i), printed.get(i), all);
        }
        all.assertAll();
    }

    private List<String> pasted(List<String> commands) throws IOException {
        var settings =
                Map.of("FABULA_QUARANTINE_LATE_DAYS", "14", "FABULA_PUBLIC_URL", Terminal.HERE);
        return Terminal.paste(folder, settings, commands);
    }

    private static void compare(Example example, String printed, SoftAssertions all) {
        example.answer()
                .ifPresent(told ->
                        all.assertThat(Answer.of(printed))
                                .as(example.commands())
                                .matches(told::isTold, "as told: " + told));
    }

    @Test
    void each_path_of_the_document_is_on_the_page() throws IOException {
        var page = Files.readString(PAGE);
        var document = JsonMapper.shared().readTree(Files.readString(Contract.COMMITTED));
        assertThat(document.path("paths").propertyNames())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(page).containsPattern(called(path)));
    }

    /** As a command has it, where variables or examples stand for names in braces. */
    private static Pattern called(String path) {
        var local = path.substring("/api/v1".length());
        var example = Matcher.quoteReplacement("(?:streak|(?:learner:)?\\$[A-Z]+)");
        var names = local.replaceAll("\\{[^}]*}", example);
        return Pattern.compile("\"\\$API" + names + "[\"?]");
    }
}
