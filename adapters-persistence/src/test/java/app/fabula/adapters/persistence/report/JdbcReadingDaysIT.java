package app.fabula.adapters.persistence.report;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReadingDaysContract;
import app.fabula.domain.progress.CompletionRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

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

    @Override
    public ReadingDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
