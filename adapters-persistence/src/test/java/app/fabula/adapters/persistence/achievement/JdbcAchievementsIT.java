package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JdbcAchievementsIT implements AchievementsContract {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final Achievements achievements = new JdbcAchievements(fixture.jdbc, fixture.snapshots);

    @AfterEach
    void clear() {
        fixture.empty(JdbcAchievements.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Override
    public Achievements achievements() {
        return achievements;
    }

    @Override
    public void comeTo(String projection, long position) {
        fixture.comeTo(projection, position);
    }
}
