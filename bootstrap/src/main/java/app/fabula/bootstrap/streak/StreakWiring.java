package app.fabula.bootstrap.streak;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.streak.JdbcPracticeDays;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.PracticeDays;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakTeller;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class StreakWiring {
    @Bean
    PracticeDays practiceDays(JdbcOperations jdbc, Snapshots snapshots) {
        return new JdbcPracticeDays(jdbc, snapshots);
    }

    @Bean
    ProjectionTables streakTables() {
        return JdbcPracticeDays.TABLES;
    }

    @Bean
    Projection streakProjection(PracticeDays days) {
        return StreakProjection.into(days);
    }

    @Bean
    GetStreak getStreak(PracticeDays days, LearnerCalendar.Source calendars, InstantSource clock) {
        return new StreakTeller(days, calendars, clock);
    }
}
