package app.fabula.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingTest {
    private static final int MIB = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "40, 40, 10, 10, 100, true",
        "40, 48, 10, 20, 100, true",
        "40, 49, 10, 10, 100, false",
        "40, 40, 10, 21, 100, false",
        "40, 40, 10, 10, -1, false"
    })
    void a_leak_a_delay_and_a_flood_that_nobody_stems_are_not_good(
            long before, long after, long alone, long meanwhile, int flood, boolean isGood) {
        var bearing =
                new Bearing(
                        before * MIB,
                        after * MIB,
                        Duration.ofMillis(alone),
                        Duration.ofMillis(meanwhile),
                        flood < 0 ? OptionalInt.empty() : OptionalInt.of(flood));

        assertThat(bearing.isGood()).isEqualTo(isGood);
        assertThat(bearing.faults()).hasSize(isGood ? 0 : 1);
    }

    @Test
    void it_says_what_was_measured() {
        var bearing =
                new Bearing(
                        40L * MIB,
                        41L * MIB,
                        Duration.ofMillis(10),
                        Duration.ofMillis(15),
                        OptionalInt.empty());

        assertThat(bearing)
                .hasToString(
                        "heap_before_mb=40.0 heap_after_mb=41.0 p99_alone_ms=10.0"
                                + " p99_meanwhile_ms=15.0 p99_ratio=1.50 flood_refused_after=never");
    }
}
