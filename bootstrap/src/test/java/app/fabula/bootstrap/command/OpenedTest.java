package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenedTest {
    private final List<String> closed = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void what_was_opened_last_is_closed_first_and_once() {
        opened.add(() -> closed.add("database"));
        opened.add(() -> closed.add("application"));

        opened.close();
        opened.close();

        assertThat(closed).containsExactly("application", "database");
    }

    @Test
    void one_that_does_not_close_keeps_no_other_open() {
        opened.add(() -> closed.add("database"));
        opened.add(() -> {
            throw new IOException("stuck");
        });

        opened.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void nothing_is_opened_any_more_after_the_end() {
        opened.close();

        assertThatThrownBy(() -> opened.open(() -> () -> closed.add("late")))
                .isInstanceOf(CommandFailure.class);
        assertThat(closed).isEmpty();
    }

    @Test
    void what_comes_too_late_is_closed_at_once() {
        opened.close();

        assertThatThrownBy(() -> opened.add(() -> closed.add("late")))
                .isInstanceOf(CommandFailure.class);
        assertThat(closed).containsExactly("late");
    }
}
