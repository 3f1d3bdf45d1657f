package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.streak.StreakDues;
import app.fabula.application.streak.StreakDuesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

class JdbcStreakDuesIT implements StreakDuesContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final StreakDues dues = new JdbcStreakDues(fixture.jdbc);

    @BeforeEach
    void empty() {
        fixture.jdbc.execute("truncate streak_due");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public StreakDues dues() {
        return dues;
    }
}
