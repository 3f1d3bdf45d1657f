package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever a projection is asked, it tells the position that the answer shows. */
public interface ShownContract {
    String projection();

    void comeTo(String projection, long position);

    /** An answer to each question that there is. */
    Iterable<Shown<?>> shown();

    @Test
    default void an_answer_tells_how_far_its_projection_has_come() {
        assertThat(shown()).extracting(Shown::position).containsOnly(0L);
        comeTo(projection(), 7);
        comeTo("another", 9);
        assertThat(shown()).extracting(Shown::position).containsOnly(7L);
    }
}
