package app.fabula.adapters.messaging.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.operation.InMemoryEventLog;
import app.fabula.application.shared.Tags;
import app.fabula.application.shared.Unreadable;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoggedStatisticsTest {
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final StatisticsHistory.Source history = new LoggedStatistics(log);

    @Test
    void all_of_one_learner_is_found_and_when_it_was_recorded() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        append(ana, page);
        append(ben, read(ben, 1, 1, 7, "2026-03-02T09:00:00Z"));
        append(ana, voided(page));
        var found = history.asOf(ana, Instant.EPOCH);
        assertThat(found.position()).isEqualTo(3);
        assertThat(found.value().calendar()).isEmpty();
        assertThat(found.value().arrivals())
                .containsExactly(
                        new Arrival(page, Instant.EPOCH), new Arrival(voided(page), Instant.EPOCH));
    }

    @Test
    void what_was_recorded_later_is_not_known_yet() {
        append(ana, read(ana, 1, 1, 7, "2026-03-02T09:00:00Z"));
        assertThat(history.asOf(ana, Instant.EPOCH.minusSeconds(1)).value().arrivals()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_left_out() {
        append(ana, new Unreadable("progress.PageRead", 9, "Of a newer release."));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> history.asOf(ana, Instant.EPOCH))
                .withMessageContaining("progress.PageRead");
    }

    private void append(LearnerId learner, Object event) {
        log.append(event, Tags.LEARNER + ":" + learner);
    }
}
