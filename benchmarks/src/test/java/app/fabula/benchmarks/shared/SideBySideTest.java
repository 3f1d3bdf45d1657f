package app.fabula.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void things_take_turns_each_after_its_preparation() {
        var done = new ArrayList<String>();

        var measured =
                new SideBySide()
                        .with("a", () -> done.add("a"))
                        .prepared(
                                "b",
                                () -> {
                                    done.add("prepared");
                                    return () -> done.add("b");
                                })
                        .measure(1, 2);

        assertThat(done)
                .containsExactly("a", "prepared", "b", "a", "prepared", "b", "a", "prepared", "b");
        assertThat(measured.keySet()).containsExactly("a", "b");
        assertThat(measured.values()).extracting(Samples::count).containsOnly(2);
    }
}
