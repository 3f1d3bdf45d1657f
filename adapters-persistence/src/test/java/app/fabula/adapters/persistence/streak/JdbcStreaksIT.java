package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.StreaksContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcStreaksIT implements StreaksContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Streaks streaks = new JdbcStreaks(fixture.jdbc, fixture.snapshots);

    @AfterEach
    void clear() {
        fixture.empty(JdbcStreaks.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Streaks streaks() {
        return streaks;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
