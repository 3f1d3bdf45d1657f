package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.Readings;
import app.fabula.application.progress.ReadingsContract;
import app.fabula.domain.progress.CompletionRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcReadingsIT implements ReadingsContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Readings readings =
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

    @Override
    public Readings model() {
        return readings;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
