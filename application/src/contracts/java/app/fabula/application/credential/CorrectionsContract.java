package app.fabula.application.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was corrected is told by where it was announced. */
public interface CorrectionsContract {
    Corrections corrections();

    /** Records an announcement and returns its position. */
    long announced();

    /** Records another announcement that corrects that one, and returns its position. */
    long corrected(long announcement);

    @Test
    default void what_nobody_corrected_stands() {
        var first = announced();

        assertThat(corrections().between(first, first).value()).isEmpty();
    }

    @Test
    default void what_was_corrected_is_told_and_what_corrects_it_stands() {
        var first = announced();
        var second = announced();
        var third = corrected(first);

        assertThat(corrections().between(first, third).value()).containsExactly(first);
        assertThat(corrections().between(second, third).value()).isEmpty();
        assertThat(corrections().between(first, first).value()).containsExactly(first);
    }

    @Test
    default void a_correction_is_corrected_like_anything_else() {
        var first = announced();
        var second = corrected(first);
        var third = corrected(second);

        assertThat(corrections().between(first, third).value())
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    default void it_shows_how_far_the_log_has_come() {
        var newest = announced();

        assertThat(corrections().between(0, 0).position()).isGreaterThanOrEqualTo(newest);
    }

    @Test
    default void the_newest_correction_is_told_and_announcements_of_awards_are_none() {
        var first = announced();
        var before = corrections().newest();
        assertThat(before.value()).isLessThan(first);
        assertThat(before.position()).isGreaterThanOrEqualTo(first);

        var second = corrected(first);
        assertThat(corrections().newest().value()).isEqualTo(second);
        var third = announced();
        assertThat(corrections().newest().value()).isEqualTo(second);
        assertThat(corrections().newest().position()).isGreaterThanOrEqualTo(third);
    }
}
