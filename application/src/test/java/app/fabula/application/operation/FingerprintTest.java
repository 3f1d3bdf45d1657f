package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** One bug, one fingerprint. */
class FingerprintTest {
    private static final String HERE = FingerprintTest.class.getName();

    @Test
    void what_is_said_makes_no_difference() {
        var one = Fingerprint.of(failure("learner 17 is unknown", 17));
        var other = Fingerprint.of(failure("learner 18 is unknown", 18));

        assertThat(one).isEqualTo(other);
        assertThat(one.id()).isEqualTo(other.id()).matches("[0-9a-f]{32}");
        assertThat(one.toString()).doesNotContain("learner", "17");
    }

    @Test
    void another_exception_another_cause_or_another_place_is_another_bug() {
        var bug = failure("No.", 1);

        assertThat(Fingerprint.of(bug)).isNotEqualTo(Fingerprint.of(new RuntimeException(bug)));
        assertThat(Fingerprint.of(bug)).isNotEqualTo(Fingerprint.of(elsewhere()));
        assertThat(Fingerprint.of(new IllegalStateException()))
                .isNotEqualTo(Fingerprint.of(new IllegalArgumentException()));
    }

    @Test
    void it_names_the_exceptions_from_outside_and_our_frames_from_inside() {
        var print = Fingerprint.of(new RuntimeException(failure("No.", 1)));

        assertThat(print.exceptions())
                .containsExactly("java.lang.RuntimeException", "java.lang.IllegalStateException");
        assertThat(print.frames()).startsWith(HERE + ".failure");
        assertThat(print.frames()).allMatch(frame -> frame.startsWith("app.fabula."));
    }

    @Test
    void a_lambda_goes_by_the_method_that_it_is_in() {
        Supplier<RuntimeException> supplier = () -> new IllegalStateException("No.");

        assertThat(Fingerprint.of(supplier.get()).frames())
                .containsExactly(HERE + ".a_lambda_goes_by_the_method_that_it_is_in");
    }

    @Test
    void causes_in_a_circle_and_stacks_that_are_not_there_come_to_an_end() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));
        one.setStackTrace(new StackTraceElement[0]);

        assertThat(Fingerprint.of(one).exceptions()).hasSize(10);
        var empty = new IllegalStateException();
        empty.setStackTrace(new StackTraceElement[0]);
        assertThat(Fingerprint.of(empty).frames()).isEqualTo(List.of());
    }

    /** On one line, whatever it is given. */
    private static RuntimeException failure(String message, int number) {
        return new IllegalStateException(message + number);
    }

    private static RuntimeException elsewhere() {
        return new IllegalStateException();
    }
}
