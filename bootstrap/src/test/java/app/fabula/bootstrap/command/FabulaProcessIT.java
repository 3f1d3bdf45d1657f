package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it, started, used, stopped and killed as people do. */
class FabulaProcessIT {
    /** Twice of what is promised, for machines that build something else meanwhile. */
    private static final Duration STOP = Duration.ofSeconds(6);

    @TempDir Path folder;

    @Test
    void it_gets_ready_works_as_it_says_keeps_others_out_and_stops_at_once()
            throws IOException, InterruptedException {
        var data = folder.resolve("my data");
        try (var fabula = FabulaProcess.start(data, "run")) {
            assertThat(fabula.linesUntil("ready ").getLast())
                    .matches("ready http://localhost:\\d+ in \\d+\\.\\d s");
            var token = fabula.linesUntil("      TOKEN=").getLast().strip();
            for (var line : fabula.linesUntil("stop ")) {
                if (line.contains("curl ")) {
                    assertPasted(token + "; " + line.substring("try   ".length()));
                }
            }

            try (var second = FabulaProcess.start(data, "run")) {
                assertThat(second.lines()).singleElement().asString().contains("already");
                assertThat(second.exitCode()).isOne();
            }

            writeStory();
            assertThat(load(data)).containsExactly("import 1/1", outcome(1, 0, 0));
            assertThat(load(data)).containsExactly("import 1/1", outcome(0, 0, 1));

            assertThat(demo(data)).contains(" events=2000 new=2000 refused=0 ");
            assertThat(demo(data)).contains(" events=2000 new=0 refused=0 ");

            var start = System.nanoTime();
            fabula.stop();
            fabula.exitCode();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(STOP);
        }
        assertThat(data.resolve("instance.json")).doesNotExist();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void after_a_kill_a_verb_finds_everything_and_leaves_nothing_running()
            throws IOException, InterruptedException {
        var data = folder.resolve("data");
        try (var fabula = FabulaProcess.start(data, "run")) {
            fabula.linesUntil("ready ");
            writeStory();
            assertThat(load(data)).endsWith(outcome(1, 0, 0));
            fabula.kill();
        }
        assertThat(data.resolve("instance.json")).exists();

        assertThat(load(data)).endsWith(outcome(0, 0, 1));
        try (var replay = FabulaProcess.start(data, "replay", "stories")) {
            assertThat(replay.lines())
                    .last()
                    .asString()
                    .matches("replay=stories events=\\d+ seconds=\\d+\\.\\d");
            assertThat(replay.exitCode()).isZero();
        }
        try (var verification = FabulaProcess.start(data, "replay", "--verify")) {
            assertThat(verification.lines())
                    .last()
                    .asString()
                    .matches("replay=verify projections=6 equal=6 events=\\d+");
            assertThat(verification.exitCode()).isZero();
        }
        assertThat(data.resolve("instance.json")).doesNotExist();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private List<String> load(Path data) throws IOException, InterruptedException {
        try (var verb = FabulaProcess.start(data, "import", folder.resolve("es").toString())) {
            var lines = verb.lines();
            assertThat(verb.exitCode()).as(lines.toString()).isZero();
            return lines;
        }
    }

    /** Whose learners are the same each time. */
    private static String demo(Path data) throws IOException, InterruptedException {
        try (var verb =
                FabulaProcess.start(data, "demo", "--events", "2000", "--until", "2025-12-31")) {
            var lines = verb.lines();
            assertThat(verb.exitCode()).as(lines.toString()).isZero();
            assertThat(lines.getLast()).startsWith("demo=done learners=");
            return lines.getLast();
        }
    }

    private void writeStory() throws IOException {
        Files.createDirectories(folder.resolve("es"));
        Files.writeString(folder.resolve("es/a.md"), "# La llave\n##\nAna busca la llave.\n");
    }

    private static String outcome(int imported, int revised, int unchanged) {
        return "import=stories imported=%d revised=%d unchanged=%d refused=0"
                .formatted(imported, revised, unchanged);
    }

    private static void assertPasted(String command) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", command + " --fail-with-body");
        var process = shell.redirectErrorStream(true).start();
        var answer = process.inputReader().readAllAsString();
        assertThat(process.waitFor()).as(command + "\n" + answer).isZero();
    }
}
