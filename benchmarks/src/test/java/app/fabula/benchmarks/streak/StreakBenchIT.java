package app.fabula.benchmarks.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the bench still runs, on some weeks instead of ten years. It looks at no times. */
class StreakBenchIT {
    private static final Pattern TIMES =
            Pattern.compile(
                    "bench=streak name=(\\w+) samples=\\d+ p50_us=\\d+ p99_us=\\d+ ratio=\\d+\\.\\d+ to=\\w+");

    @Test
    void a_bench_of_weeks_tells_all_that_one_of_years_does() {
        var lines = new ByteArrayOutputStream();

        new StreakBench(40, 1_000, 20, new PrintStream(lines, true, StandardCharsets.UTF_8)).run();

        var said = lines.toString(StandardCharsets.UTF_8);
        assertThat(said).startsWith("bench=streak name=machine cores=");
        assertThat(said).contains("name=append count=1000", "name=fold count=1000");
        assertThat(TIMES.matcher(said).results().map(line -> line.group(1)))
                .containsExactly(
                        "streak_of_one_day",
                        "streak_of_all_days",
                        "row_by_key",
                        "row_as_shown",
                        "calendar_of_one_day",
                        "calendar_of_all_days",
                        "explanation_of_one_day",
                        "explanation_of_all_days",
                        "fact_in_order",
                        "fact_13_days_late",
                        "fact_of_the_first_day",
                        "streak_folded_from_the_log");
    }
}
