package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static Spread of(String... numbers) {
        return Spread.of(Stream.of(numbers).map(BigDecimal::new).toList()).orElseThrow();
    }

    private static Spread spread(String min, String median, String max) {
        return new Spread(new BigDecimal(min), new BigDecimal(median), new BigDecimal(max));
    }

    @Test
    void nothing_has_no_spread() {
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void one_number_is_all_three() {
        assertThat(of("7")).isEqualTo(spread("7", "7", "7"));
    }

    @Test
    void of_an_odd_count_the_one_in_the_middle_is_the_median() {
        assertThat(of("9", "0", "2")).isEqualTo(spread("0", "2", "9"));
    }

    @Test
    void of_an_even_count_it_is_half_way_and_halves_are_rounded_up() {
        assertThat(of("4", "1", "9", "2")).isEqualTo(spread("1", "3", "9"));
        assertThat(of("4", "1", "9", "3")).isEqualTo(spread("1", "4", "9"));
        assertThat(of("10.2", "10.1")).isEqualTo(spread("10.1", "10.2", "10.2"));
    }
}
