package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.persistence.learner.JdbcRegisteredLearners;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.learner.RegisteredLearnersContract;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisteredLearnersOnPostgresIT implements RegisteredLearnersContract {
    private static final StudyPlan PLAN =
            new StudyPlan(
                    ZoneOffset.UTC,
                    List.of(new Language("es")),
                    new Language("de"),
                    new DayRule(0, DailyGoal.DEFAULT));

    private final LogOnPostgres log = LogOnPostgres.empty();

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public RegisteredLearners learners() {
        return new JdbcRegisteredLearners(JdbcClient.create(LogOnPostgres.database()));
    }

    @Override
    public void register(LearnerId... all) {
        for (var learner : all) {
            log.append(new LearnerRegistered(learner, PLAN, Instant.EPOCH));
            log.append(new StudyPlanChanged(learner, PLAN, Instant.EPOCH));
        }
    }
}
