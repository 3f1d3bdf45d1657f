package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.ErrorGroups;
import app.fabula.application.operation.ErrorGroupsContract;
import org.junit.jupiter.api.AfterEach;

class JdbcErrorGroupsIT implements ErrorGroupsContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public ErrorGroups groups() {
        return new JdbcErrorGroups(fixture.jdbc, fixture.transactions, fixture.cursors);
    }
}
