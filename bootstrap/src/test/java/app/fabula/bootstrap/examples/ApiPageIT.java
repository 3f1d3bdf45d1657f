package app.fabula.bootstrap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.bootstrap.command.FabulaProcess;
import app.fabula.bootstrap.command.Programs;
import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whoever pastes what docs/api.md says is answered what it says. */
class ApiPageIT {
    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final String HERE = "http://localhost:8080";

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
        var data = folder.resolve("data");
        try (var fabula =
                FabulaProcess.start(
                        data,
                        Map.of("FABULA_QUARANTINE_LATE_DAYS", "14", "FABULA_PUBLIC_URL", HERE),
                        "run")) {
            var url = fabula.url();
            writeLauncher(data);
            return Shell.paste(
                    folder, commands.stream().map(block -> block.replace(HERE, url)).toList());
        }
    }

    /** What is {@code ./fabula} where somebody has built it. */
    private void writeLauncher(Path data) throws IOException {
        var java =
                FabulaProcess.command().stream()
                        .map(part -> "'" + part + "'")
                        .collect(Collectors.joining(" "));
        var launcher = folder.resolve("fabula");
        Files.writeString(
                launcher,
                "#!/usr/bin/env bash\nFABULA_DATA_DIR='%s' exec %s \"$@\"\n".formatted(data, java));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
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
