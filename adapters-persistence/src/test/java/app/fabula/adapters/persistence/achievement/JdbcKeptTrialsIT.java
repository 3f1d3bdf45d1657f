package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.achievement.KeptTrials;
import app.fabula.application.achievement.KeptTrialsContract;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcKeptTrialsIT implements KeptTrialsContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public KeptTrials trials() {
        return new JdbcKeptTrials(JdbcClient.create(fixture.jdbc));
    }
}
