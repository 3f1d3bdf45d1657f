package app.fabula.adapters.persistence.achievement;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.ana;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.ben;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.completed;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.key;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.progress.CompletionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcAchievementsIT {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final JdbcAchievements achievements =
            new JdbcAchievements(fixture.jdbc, fixture.snapshots, CompletionRule.DEFAULT);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_earliest_completion_earns_the_first_story() {
        achievements
                .readings()
                .save(
                        Map.of(
                                key(ana, 1), completed(1, "2026-03-03"),
                                key(ana, 2), completed(2, "2026-03-02"),
                                key(ben, 3), completed(3, "2026-03-01")));
        assertThat(achievements.of(ana).value())
                .containsExactly(
                        new Award(
                                Achievement.FIRST_STORY,
                                new Deed(
                                        Instant.parse("2026-03-02T09:00:30Z"),
                                        LocalDate.parse("2026-03-02"))));
    }
}
