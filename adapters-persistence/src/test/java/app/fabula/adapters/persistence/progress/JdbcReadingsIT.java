package app.fabula.adapters.persistence.progress;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.ana;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.ben;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.completed;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.key;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.read;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.reading;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.progress.Readings.Progress;
import app.fabula.application.progress.Readings.Totals;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcReadingsIT implements ReadModelContract<ReadingKey, Reading> {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final JdbcReadings readings =
            new JdbcReadings(
                    fixture.jdbc, fixture.snapshots, fixture.cursors, CompletionRule.DEFAULT);

    @AfterEach
    void clear() {
        fixture.empty(JdbcReadings.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void stories_come_in_the_order_of_their_start_page_by_page() {
        readings.save(
                Map.of(
                        key(ana, 1), completed(1, "2026-03-03"),
                        key(ana, 2), completed(2, "2026-03-02"),
                        key(ana, 3), reading(read(3, 1, 7, "2026-03-04T09:00:00Z")),
                        key(ben, 1), completed(1, "2026-03-01")));
        var first = readings.of(ana, 2, Optional.empty()).value();
        assertThat(first.totals()).isEqualTo(new Totals(3, 2, 5, 67));
        assertThat(first.stories().items())
                .extracting(Progress::story)
                .containsExactly(story(2), story(1));
        // Inserted meanwhile before the cursor: it moves nothing of the page after it.
        readings.save(Map.of(key(ana, 4), completed(4, "2026-03-01")));
        var second = readings.of(ana, 2, first.stories().next()).value();
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

    @Override
    public ReadModel<ReadingKey, Reading> model() {
        return readings;
    }

    @Override
    public ReadingKey aKey() {
        return key(ana, 1);
    }

    @Override
    public ReadingKey anotherKey() {
        return key(ana, 2);
    }

    @Override
    public Reading aState() {
        return completed(1, "2026-03-03");
    }

    @Override
    public Reading anotherState() {
        return reading(read(1, 1, 7, "2026-03-04T09:00:00Z"));
    }
}
