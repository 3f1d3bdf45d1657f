package app.fabula.adapters.persistence.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReadingDaysContract;
import app.fabula.domain.progress.CompletionRule;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcReadingDaysIT implements ReadingDaysContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final ReadingDays days =
            new JdbcReadingDays(fixture.jdbc, fixture.snapshots, CompletionRule.DEFAULT);

    @AfterEach
    void clear() {
        fixture.empty(JdbcReadingDays.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_day_that_is_what_it_was_is_not_written_again() {
        var monday = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var tuesday = read(ana, 1, 1, 7, "2026-03-03T09:00:00Z");
        days.save(Map.of(key(ana, 1), reading(monday, tuesday)));
        var mondays = place("2026-03-02");
        var tuesdays = place("2026-03-03");
        var more = read(ana, 1, 2, 7, "2026-03-03T09:01:00Z");
        days.save(Map.of(key(ana, 1), reading(monday, tuesday, more)));
        assertThat(place("2026-03-02")).isEqualTo(mondays);
        assertThat(place("2026-03-03")).isNotEqualTo(tuesdays);
    }

    /** Of a row: another one whenever it is written. */
    private static String place(String day) {
        return Objects.requireNonNull(
                fixture.jdbc.queryForObject(
                        "select ctid::text from report_day where day = ?::date",
                        String.class,
                        day));
    }

    @Override
    public ReadingDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
