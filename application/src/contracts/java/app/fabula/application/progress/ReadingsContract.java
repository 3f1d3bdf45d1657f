package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.completed;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.progress.Readings.Overview;
import app.fabula.application.progress.Readings.Progress;
import app.fabula.application.progress.Readings.Totals;
import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown of a learner's readings, by the {@link CompletionRule#DEFAULT} rule. */
public interface ReadingsContract extends ForgettingContract<ReadingKey, Reading>, ShownContract {
    @Override
    Readings model();

    @Test
    default void who_has_read_nothing_has_come_nowhere() {
        model().save(Map.of(key(ben, 1), completed(1, "2026-03-01")));
        assertThat(model().of(ana, 2, Optional.empty()).value())
                .isEqualTo(
                        new Overview(
                                new Totals(0, 0, 0, 0), new Slice<>(List.of(), Optional.empty())));
    }

    @Test
    default void a_reading_tells_when_it_was_completed_and_how_often_it_was_begun_again() {
        model().save(
                        Map.of(
                                key(ana, 1),
                                reading(
                                        started(ana, 1, "2026-03-02T09:00:00.123456Z"),
                                        read(ana, 1, 1, 10, "2026-03-02T09:01:00Z"),
                                        read(ana, 1, 2, 20, "2026-03-02T09:02:00Z"),
                                        finished(ana, 1, "2026-03-02T09:03:00Z"),
                                        started(ana, 1, "2026-03-05T09:00:00Z"),
                                        read(ana, 1, 1, 5, "2026-03-05T09:01:00Z"))));
        assertThat(model().of(ana, 2, Optional.empty()).value().stories().items())
                .containsExactly(
                        new Progress(
                                story(1),
                                Instant.parse("2026-03-02T09:00:00.123456Z"),
                                Instant.parse("2026-03-05T09:01:00Z"),
                                2,
                                35,
                                Optional.of(Instant.parse("2026-03-02T09:03:00Z")),
                                1));
    }

    @Test
    default void stories_come_in_the_order_of_their_start_page_by_page() {
        model().save(
                        Map.of(
                                key(ana, 1), completed(1, "2026-03-03"),
                                key(ana, 2), completed(2, "2026-03-02"),
                                key(ana, 3), reading(read(ana, 3, 1, 7, "2026-03-04T09:00:00Z")),
                                key(ben, 1), completed(1, "2026-03-01")));
        var first = model().of(ana, 2, Optional.empty()).value();
        assertThat(first.totals()).isEqualTo(new Totals(3, 2, 5, 67));
        assertThat(first.stories().items())
                .extracting(Progress::story)
                .containsExactly(story(2), story(1));
        // Inserted meanwhile before the cursor: it moves nothing of the page after it.
        model().save(Map.of(key(ana, 4), completed(4, "2026-03-01")));
        var second = model().of(ana, 2, first.stories().next()).value();
        assertThat(second.stories().items())
                .containsExactly(
                        new Progress(
                                story(3),
                                Instant.parse("2026-03-04T09:00:00Z"),
                                Instant.parse("2026-03-04T09:00:00Z"),
                                1,
                                7,
                                Optional.empty(),
                                0));
        assertThat(second.stories().next()).isEmpty();
    }

    @Test
    default void what_began_at_one_instant_is_told_apart_by_its_story() {
        var both = completed(1, "2026-03-02");
        model().save(Map.of(key(ana, 2), both, key(ana, 1), both));
        var first = model().of(ana, 1, Optional.empty()).value().stories();
        var second = model().of(ana, 1, first.next()).value().stories();
        assertThat(first.items()).extracting(Progress::story).containsExactly(story(1));
        assertThat(second.items()).extracting(Progress::story).containsExactly(story(2));
    }

    @Test
    default void a_story_of_which_all_was_voided_was_never_begun() {
        model().save(Map.of(key(ana, 1), completed(1, "2026-03-02")));
        model().save(Map.of(key(ana, 1), nothing()));
        assertThat(model().of(ana, 2, Optional.empty()).value())
                .isEqualTo(
                        new Overview(
                                new Totals(0, 0, 0, 0), new Slice<>(List.of(), Optional.empty())));
    }

    @Test
    default void what_was_never_given_out_is_no_cursor() {
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> model().of(ana, 2, Optional.of("forged")));
    }

    @Override
    default String projection() {
        return ProgressProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().of(ana, 2, Optional.empty()));
    }

    @Override
    default ReadingKey aKey() {
        return key(ana, 1);
    }

    @Override
    default ReadingKey anotherKey() {
        return key(ana, 2);
    }

    @Override
    default Reading aState() {
        return completed(1, "2026-03-03");
    }

    @Override
    default Reading nothing() {
        return Reading.none();
    }

    @Override
    default Reading anotherState() {
        return reading(read(ana, 1, 1, 7, "2026-03-04T09:00:00Z"));
    }
}
