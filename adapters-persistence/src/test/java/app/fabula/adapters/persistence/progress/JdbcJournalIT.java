package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.Journal;
import app.fabula.application.progress.JournalContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcJournalIT implements JournalContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Journal journal =
            new JdbcJournal(fixture.jdbc, fixture.snapshots, fixture.cursors);

    @AfterEach
    void clear() {
        fixture.empty(JdbcJournal.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Journal model() {
        return journal;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
