package app.fabula.benchmarks.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the bench still runs, on weeks instead of years. It looks at no times. */
class AchievementBenchIT {
    private static final Pattern TIMES =
            Pattern.compile(
                    "bench=achievements name=(\\w+) samples=\\d+ p50_us=\\d+ p99_us=\\d+"
                            + " ratio=\\d+\\.\\d+ to=\\w+");

    @Test
    void a_bench_of_weeks_tells_all_that_one_of_years_does() {
        var lines = new ByteArrayOutputStream();

        new AchievementBench(
                        List.of(220, 440), 6, new PrintStream(lines, true, StandardCharsets.UTF_8))
                .run();

        var said = lines.toString(StandardCharsets.UTF_8);
        assertThat(said).startsWith("bench=achievements name=machine cores=");
        assertThat(TIMES.matcher(said).results().map(line -> line.group(1)))
                .containsExactly(
                        "deeds_of_220",
                        "all_rules_over_220",
                        "page_of_220",
                        "late_page_of_220",
                        "deeds_of_440",
                        "all_rules_over_440",
                        "page_of_440",
                        "late_page_of_440");
    }
}
