package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many learners are made up; then everything they did is folded again and compared while a second
 * instance writes what others do. The server has little memory.
 */
class RebuiltDemoIT {
    private static final Map<String, String> LITTLE = Map.of("JAVA_TOOL_OPTIONS", "-Xmx160m");
    private static final int EVENTS = Integer.getInteger("demo.events", 10_000);

    @TempDir private Path first;
    @TempDir private Path second;

    @Test
    void all_projections_are_rebuilt_equal_while_a_second_instance_writes() throws Exception {
        try (var server = FabulaProcess.start(first, LITTLE, "run")) {
            server.linesUntil("ready ");
            assertThat(last(demo(first, Map.of(), 1))).contains(" new=" + EVENTS + " refused=0 ");

            var joining = new HashMap<>(FabulaProcess.joining(first));
            joining.putAll(LITTLE);
            try (var writer = demo(second, joining, 2);
                    var verification = FabulaProcess.start(first, "replay", "--verify")) {
                assertThat(writer.linesUntil("demo ").getLast()).startsWith("demo ");
                assertThat(last(verification))
                        .matches("replay=verify projections=6 equal=6 events=\\d+");
                assertThat(last(writer)).contains(" new=" + EVENTS + " refused=0 ");
            }
            try (var all = FabulaProcess.start(first, "replay", "--all")) {
                assertThat(last(all)).startsWith("replay=");
            }
            try (var again = FabulaProcess.start(first, "replay", "--verify")) {
                assertThat(last(again)).contains(" equal=6 ");
            }
        }
    }

    private static FabulaProcess demo(Path data, Map<String, String> settings, int seed)
            throws IOException {
        return FabulaProcess.start(
                data,
                settings,
                "demo",
                "--events",
                Integer.toString(EVENTS),
                "--until",
                "2025-12-31",
                "--seed",
                Integer.toString(seed));
    }

    /** At its end, which has to be a good one. */
    private static String last(FabulaProcess verb) throws InterruptedException {
        List<String> lines = verb.lines();
        assertThat(verb.exitCode()).as("%s", lines).isZero();
        return lines.getLast();
    }
}
