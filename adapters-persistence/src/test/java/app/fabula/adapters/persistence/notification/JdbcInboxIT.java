package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.notification.Inbox;
import app.fabula.application.notification.InboxContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcInboxIT implements InboxContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Inbox inbox = new JdbcInbox(fixture.jdbc, fixture.snapshots, fixture.cursors);

    @AfterEach
    void clear() {
        fixture.empty(JdbcInbox.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Inbox model() {
        return inbox;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
