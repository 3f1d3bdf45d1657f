package app.fabula.domain.progress;

import static app.fabula.domain.progress.ReadingSamples.at;
import static app.fabula.domain.progress.ReadingSamples.finished;
import static app.fabula.domain.progress.ReadingSamples.read;
import static app.fabula.domain.progress.ReadingSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Occurrence;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void is_complete_at_the_finish_when_all_was_read_in_time_enough() {
        var reading = of(started(0), read(1, 10, 1), read(2, 10, 2), finished(3));
        assertThat(completedAt(reading)).containsExactly(at(3));
    }

    @Test
    void is_not_complete_while_it_is_not_finished() {
        assertThat(completedAt(of(started(0), read(1, 60, 1), read(2, 60, 2)))).isEmpty();
    }

    @Test
    void is_complete_at_the_late_page_that_was_missing() {
        var reading = of(read(1, 60, 1), finished(2), read(2, 10, 5));
        assertThat(completedAt(reading)).containsExactly(at(5));
    }

    @Test
    void is_not_complete_when_nobody_can_have_read_so_fast() {
        // 200 words at 600 a minute take 20 seconds.
        assertThat(completedAt(of(read(1, 10, 1), read(2, 9, 2), finished(3)))).isEmpty();
        assertThat(completedAt(of(read(1, 10, 1), read(2, 9, 2), finished(3), read(1, 1, 9))))
                .containsExactly(at(9));
    }

    @Test
    void a_page_that_the_finished_version_does_not_have_stands_for_no_other() {
        assertThat(completedAt(of(read(1, 60, 1), read(3, 60, 2), finished(3)))).isEmpty();
    }

    @Test
    void a_revision_that_is_longer_has_to_be_read_to_its_end() {
        var longer =
                new StoryFinished(
                        ReadingSamples.ana,
                        ReadingSamples.fox,
                        2,
                        3,
                        300,
                        new Occurrence(
                                new UUID(2, 3),
                                at(3),
                                ZoneOffset.UTC,
                                null,
                                new DayRule(0, DailyGoal.DEFAULT)));
        var reading = of(read(1, 60, 1), read(2, 60, 2), longer);
        assertThat(completedAt(reading)).isEmpty();
        assertThat(completedAt(reading.after(read(3, 1, 4)))).containsExactly(at(4));
    }

    @Test
    void reading_again_counts_as_reading_again() {
        var reading =
                of(
                        started(0),
                        read(1, 10, 1),
                        started(2),
                        read(2, 10, 3),
                        finished(4),
                        started(5),
                        read(1, 10, 6),
                        started(7));
        assertThat(reading.rereadings(CompletionRule.DEFAULT)).isEqualTo(2);
        assertThat(reading.pagesRead()).containsExactly(1, 2);
        assertThat(reading.activeSeconds()).isEqualTo(30);
        assertThat(reading.startedAt()).contains(at(0));
        assertThat(reading.lastReadAt()).contains(at(7));
    }

    private static Reading of(Fact... facts) {
        var reading = Reading.none();
        for (var fact : facts) {
            reading = reading.after(fact);
        }
        return reading;
    }

    private static List<java.time.Instant> completedAt(Reading reading) {
        return reading.completion(CompletionRule.DEFAULT).map(Mark::at).stream().toList();
    }
}
