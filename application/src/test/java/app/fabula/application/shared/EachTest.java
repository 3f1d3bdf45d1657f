package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void all_are_tried_and_the_first_failure_comes_with_the_others() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Each.of(List.of(1, 2, 3, 4), this::even))
                .withMessage("1")
                .satisfies(failure ->
                        assertThat(failure.getSuppressed())
                                .extracting(Throwable::getMessage)
                                .containsExactly("3"));
        assertThat(done).containsExactly(2, 4);
    }

    @Test
    void where_none_fails_nothing_is_said() {
        Each.of(List.of(2, 4), this::even);
        assertThat(done).containsExactly(2, 4);
    }

    private void even(int number) {
        if (number % 2 != 0) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
        done.add(number);
    }
}
