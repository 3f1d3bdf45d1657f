package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.CompletionRule;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {
    private static final StatisticsRules RULES =
            new StatisticsRules(2, Instant.EPOCH, 45, new CompletionRule(600));

    @Test
    void the_formula_of_active_time_says_how_long_a_pause_counts() {
        assertThat(Metric.ACTIVE_TIME.formula(RULES))
                .endsWith("pauses of up to 45 s between them.");
    }

    @ParameterizedTest
    @CsvSource({"1, 20, 3.0", "3, 80, 2.3", "10, 61, 9.8"})
    void a_speed_has_one_decimal_and_halves_are_rounded_up(
            int words, long seconds, BigDecimal speed) {
        var numbers = new Numbers(seconds, 1, words, 0, 0, 0, HourProfile.NOTHING);
        assertThat(Metric.READING_SPEED.of(new Totals(numbers, 1))).contains(speed);
    }

    @ParameterizedTest
    @EnumSource
    void a_formula_is_a_sentence(Metric metric) {
        assertThat(metric.formula(RULES)).matches("[A-Z][^{}]+\\.");
    }
}
