package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void it_tells_how_fast_and_how_long() {
        assertThat(new Pace(50_000, 200_000, 10)).hasToString("5000/s, 0:30 left");
        assertThat(new Pace(100, 100_000, 1)).hasToString("100/s, 16:39 left");
        assertThat(new Pace(200, 200, 1)).hasToString("200/s, 0:00 left");
    }

    @Test
    void while_it_has_hardly_begun_it_tells_nothing() {
        assertThat(new Pace(1, 2_000, 6.7)).hasToString("");
        assertThat(new Pace(7, 2_000, 7)).hasToString("1/s, 33:13 left");
    }

    @Test
    void before_the_first_one_it_tells_nothing() {
        assertThat(new Pace(0, 200, 0)).hasToString("");
    }
}
