package app.fabula.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the bench still runs, on some weeks instead of three years. It looks at no times. */
class ReportBenchIT {
    private static final Pattern TIMES =
            Pattern.compile(
                    "bench=report name=(\\w+) samples=\\d+ p50_us=\\d+ p99_us=\\d+ ratio=\\d+\\.\\d+ to=\\w+");

    @Test
    void a_bench_of_weeks_tells_all_that_one_of_years_does() {
        var lines = new ByteArrayOutputStream();

        new ReportBench(40, 20, new PrintStream(lines, true, StandardCharsets.UTF_8)).run();

        var said = lines.toString(StandardCharsets.UTF_8);
        assertThat(said).startsWith("bench=report name=machine cores=").contains("name=fold");
        assertThat(TIMES.matcher(said).results().map(line -> line.group(1)))
                .containsExactly(
                        "json_of_ten_days",
                        "json_of_all_days",
                        "pdf_of_ten_days",
                        "pdf_of_all_days",
                        "awards_of_ten_days",
                        "awards_of_all_days",
                        "streak_of_ten_days",
                        "streak_of_all_days",
                        "then_of_ten_days",
                        "then_of_all_days");
    }
}
