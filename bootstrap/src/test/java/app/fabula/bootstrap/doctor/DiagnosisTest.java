package app.fabula.bootstrap.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    @Test
    void it_says_a_sentence_for_each_check_and_then_the_sum() {
        var diagnosis =
                Diagnosis.of(
                        Stream.of(
                                () -> Finding.good("Fine."),
                                () -> Finding.warning("Soon full at 90 %."),
                                () -> Finding.problem("Gone.")));

        assertThat(diagnosis.lines())
                .containsExactly(
                        "✓ Fine.",
                        "! Soon full at 90 %.",
                        "✗ Gone.",
                        "doctor=done checks=3 warnings=1 problems=1");
        assertThat(diagnosis.hasProblems()).isTrue();
    }

    @Test
    void a_warning_is_no_problem() {
        assertThat(Diagnosis.of(Stream.of(() -> Finding.warning("Soon."))).hasProblems()).isFalse();
    }
}
