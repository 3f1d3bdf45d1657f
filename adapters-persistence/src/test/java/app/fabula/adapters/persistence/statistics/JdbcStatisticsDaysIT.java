package app.fabula.adapters.persistence.statistics;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsDaysContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcStatisticsDaysIT implements StatisticsDaysContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final StatisticsDays days =
            new JdbcStatisticsDays(fixture.jdbc, fixture.snapshots, RULES);

    @AfterEach
    void clear() {
        fixture.empty(JdbcStatisticsDays.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public StatisticsDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
