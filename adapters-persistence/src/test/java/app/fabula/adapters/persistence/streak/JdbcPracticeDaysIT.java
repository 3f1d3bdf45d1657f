package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.streak.PracticeDays;
import app.fabula.application.streak.PracticeDaysContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcPracticeDaysIT implements PracticeDaysContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final PracticeDays days = new JdbcPracticeDays(fixture.jdbc, fixture.snapshots);

    @AfterEach
    void clear() {
        fixture.empty(JdbcPracticeDays.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public PracticeDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
