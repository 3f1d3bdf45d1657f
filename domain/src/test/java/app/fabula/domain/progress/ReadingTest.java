package app.fabula.domain.progress;

import static app.fabula.domain.progress.ReadingSamples.at;
import static app.fabula.domain.progress.ReadingSamples.finished;
import static app.fabula.domain.progress.ReadingSamples.read;
import static app.fabula.domain.progress.ReadingSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import java.util.List;
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
    void a_page_of_another_version_is_another_page() {
        var reading = of(read(1, 60, 1), read(2, 60, 2), inVersion(2, finished(3)));
        assertThat(completedAt(reading)).isEmpty();
        var half = reading.after(inVersion(2, read(1, 1, 4)));
        assertThat(completedAt(half)).isEmpty();
        assertThat(completedAt(half.after(inVersion(2, read(2, 1, 5))))).containsExactly(at(5));
        assertThat(completedAt(reading.after(finished(6)))).containsExactly(at(6));
    }

    @Test
    void all_facts_at_once_are_the_same_as_one_after_the_other() {
        var facts = List.of(finished(3), read(1, 60, 1), started(0), read(1, 60, 1));
        assertThat(Reading.of(facts)).isEqualTo(of(facts.toArray(Fact[]::new)));
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

    private static Fact inVersion(int version, Fact fact) {
        return switch (fact) {
            case StoryStarted it ->
                    new StoryStarted(
                            it.learner(), it.story(), version, it.language(), it.occurrence());
            case PageRead it ->
                    new PageRead(
                            it.learner(),
                            it.story(),
                            version,
                            it.language(),
                            it.page(),
                            it.words(),
                            it.activeSeconds(),
                            it.occurrence());
            case StoryFinished it ->
                    new StoryFinished(
                            it.learner(),
                            it.story(),
                            version,
                            it.language(),
                            it.pages(),
                            it.words(),
                            it.occurrence());
        };
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
