package app.fabula.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {
    private final Samples samples = new Samples(4_000, 1_000, 3_000, 2_000);

    @Test
    void a_median_is_not_exceeded_by_half_of_them() {
        assertThat(samples.medianMicros()).isEqualTo(2);
    }

    @Test
    void a_share_is_told_by_one_that_was_measured() {
        assertThat(samples.micros(0.0)).isEqualTo(1);
        assertThat(samples.micros(0.75)).isEqualTo(3);
        assertThat(samples.micros(0.99)).isEqualTo(4);
        assertThat(samples.micros(1.0)).isEqualTo(4);
    }
}
