package app.fabula.adapters.persistence.catalog;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.catalog.StoryShelfContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcStoryShelfIT implements StoryShelfContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final StoryShelf shelf =
            new JdbcStoryShelf(fixture.jdbc, fixture.snapshots, fixture.cursors);

    @AfterEach
    void clear() {
        fixture.empty(JdbcStoryShelf.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public StoryShelf model() {
        return shelf;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
