package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.progress.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One learner's reading of one story, in the order of its time and not of its arrival. */
public interface ReadingHistoryContract extends LookUpContract<ReadingKey, Reading> {
    ReadingHistory history();

    @Test
    default void another_learner_of_the_same_story_is_another_one() {
        append(started(ana, 1, "2026-03-02T09:00:00Z"));
        assertThat(lookUp(FactSamples.key(ben, 1))).isEqualTo(nothing());
    }

    @Override
    default Reading lookUp(ReadingKey key) {
        return history().of(key);
    }

    @Override
    default ReadingKey key() {
        return FactSamples.key(ana, 1);
    }

    @Override
    default ReadingKey anotherKey() {
        return FactSamples.key(ana, 2);
    }

    @Override
    default Reading nothing() {
        return Reading.none();
    }

    @Override
    default List<Step<Reading>> steps() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:01:00Z");
        var late = started(ana, 1, "2026-03-02T09:00:00Z");
        return List.of(
                new Step<>(page, reading(page)),
                new Step<>(late, reading(late, page)),
                new Step<>(voided(page), reading(late)));
    }
}
