package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.report.KeptReports.Document;
import app.fabula.application.report.KeptReports.Entry;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents of a run are kept as they were written, and told apart from those of another. */
public interface KeptReportsContract {
    LearnerId ana = new LearnerId(new UUID(0, 1));
    LearnerId ben = new LearnerId(new UUID(0, 2));
    LearnerId cleo = new LearnerId(new UUID(0, 3));

    KeptReports kept();

    /** A run that is known, another one each time. */
    UUID run();

    @Test
    default void nothing_is_kept_at_first() {
        assertThat(kept().list(run(), 9, Optional.empty()).items()).isEmpty();
        assertThat(kept().find(run(), ana)).isEmpty();
    }

    @Test
    default void a_document_is_found_byte_for_byte() {
        var run = run();
        var content = new byte[] {0, -1, 37, 10};
        kept().keep(run, List.of(new Document(ana, Format.PDF, content)));
        var found = kept().find(run, ana).orElseThrow();
        assertThat(found.content()).containsExactly(content);
        assertThat(found.format()).isEqualTo(Format.PDF);
        assertThat(found.learner()).isEqualTo(ana);
        assertThat(kept().find(run, ben)).isEmpty();
        assertThat(kept().find(run(), ana)).isEmpty();
    }

    @Test
    default void they_are_listed_by_learner_a_slice_at_a_time() {
        var run = run();
        var other = run();
        kept().keep(run, List.of(csv(cleo, 3), csv(ana, 1)));
        kept().keep(run, List.of(csv(ben, 2)));
        kept().keep(other, List.of(csv(ana, 9), csv(ben, 9), csv(cleo, 9)));

        var first = kept().list(run, 2, Optional.empty());
        assertThat(first.items()).containsExactly(new Entry(ana, 1), new Entry(ben, 2));
        var rest = kept().list(run, 2, first.next());
        assertThat(rest.items()).containsExactly(new Entry(cleo, 3));
        assertThat(rest.next()).isEmpty();
        assertThatThrownBy(() -> kept().list(other, 2, Optional.of("made up")))
                .isInstanceOf(UnreadableCursor.class);
    }

    @Test
    default void the_room_that_all_of_them_take_is_known() {
        var before = kept().bytes();
        kept().keep(run(), List.of(csv(ana, 1_000), csv(ben, 200)));
        kept().keep(run(), List.of(csv(ana, 34)));
        assertThat(kept().bytes()).isEqualTo(before + 1_234);
    }

    @Test
    default void those_of_one_run_are_forgotten_however_many_there_are() {
        var run = run();
        var other = run();
        var before = kept().bytes();
        kept().keep(
                        run,
                        IntStream.rangeClosed(1, 1_234)
                                .mapToObj(n -> csv(new LearnerId(new UUID(1, n)), 1))
                                .toList());
        kept().keep(other, List.of(csv(ana, 9)));
        kept().forget(run);
        assertThat(kept().list(run, 9, Optional.empty()).items()).isEmpty();
        assertThat(kept().bytes()).isEqualTo(before + 9);
        assertThat(kept().find(other, ana)).isPresent();
        kept().forget(run);
    }

    private static Document csv(LearnerId learner, int length) {
        return new Document(learner, Format.CSV, new byte[length]);
    }
}
