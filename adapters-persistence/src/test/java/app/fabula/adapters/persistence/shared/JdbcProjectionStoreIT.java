package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.ProjectionStoreContract;
import org.junit.jupiter.api.AfterEach;

class JdbcProjectionStoreIT implements ProjectionStoreContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public ProjectionStore store() {
        return new JdbcProjectionStore(fixture.jdbc);
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
