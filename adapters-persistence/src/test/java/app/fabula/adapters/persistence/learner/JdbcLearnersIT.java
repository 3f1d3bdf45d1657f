package app.fabula.adapters.persistence.learner;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.ana;
import static app.fabula.adapters.persistence.shared.ReadModelFixture.ben;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelContract;
import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcLearnersIT implements ReadModelContract<LearnerId, Optional<LearnerAccount>> {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    private final JdbcLearners learners = new JdbcLearners(fixture.jdbc, fixture.snapshots);

    @AfterEach
    void clear() {
        learners.clear();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_calendar_is_part_of_the_account() {
        learners.save(Map.of(ana, account(4)));
        assertThat(learners.of(ana))
                .contains(
                        new LearnerCalendar(
                                ZoneId.of("Asia/Tokyo"),
                                new DayRule(4, DailyGoal.activeSeconds(300))));
        assertThat(learners.of(ben)).isEmpty();
        assertThat(learners.get(ana).value()).isEqualTo(account(4));
        assertThat(learners.get(ben).value()).isEmpty();
    }

    private static Optional<LearnerAccount> account(int dayStartHour) {
        var plan =
                new StudyPlan(
                        ZoneId.of("Asia/Tokyo"),
                        List.of(new Language("es"), new Language("zh-Hant")),
                        new Language("ja"),
                        new DayRule(dayStartHour, DailyGoal.activeSeconds(300)));
        return Optional.of(
                new LearnerAccount(
                        plan,
                        Instant.parse("2026-03-02T09:00:00Z"),
                        Instant.parse("2026-03-03T09:00:00Z")));
    }

    @Override
    public ReadModel<LearnerId, Optional<LearnerAccount>> model() {
        return learners;
    }

    @Override
    public LearnerId aKey() {
        return ana;
    }

    @Override
    public LearnerId anotherKey() {
        return ben;
    }

    @Override
    public Optional<LearnerAccount> aState() {
        return account(0);
    }

    @Override
    public Optional<LearnerAccount> anotherState() {
        return account(12);
    }
}
