package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.QuarantinesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcQuarantinesIT implements QuarantinesContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Quarantines quarantines =
            new JdbcQuarantines(fixture.jdbc, fixture.snapshots, fixture.cursors);

    @AfterEach
    void clear() {
        fixture.empty(JdbcQuarantines.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Quarantines model() {
        return quarantines;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
