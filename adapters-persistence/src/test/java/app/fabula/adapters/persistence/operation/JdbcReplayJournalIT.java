package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.operation.ReplayJournalContract;
import app.fabula.application.operation.Shadows.Turn;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReplayJournalIT implements ReplayJournalContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final JdbcReplayJournal journal =
            new JdbcReplayJournal(JdbcClient.create(fixture.jdbc));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public ReplayJournal journal() {
        return journal;
    }

    @Override
    public Turn turn() {
        return ReplayTurn.take(fixture.database().pool()).orElseThrow();
    }
}
