package app.fabula.adapters.rest;

import app.fabula.application.achievement.Achievements;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.GetWeekReport;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.GetStreak;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Streak;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the learner has come to. */
@Configuration(proxyBeanMethods = false)
class FakeReports {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Award AWARD =
            new Award(
                    Achievement.FIRST_STORY,
                    new Deed(Instant.parse("2026-03-02T19:00:00Z"), MONDAY));

    @Bean
    GetStreak streaks() {
        return learner -> {
            FakeLearners.require(learner);
            var run = Optional.of(new Run(MONDAY.minusDays(1), MONDAY));
            var streak = new Streak(Streak.Status.PENDING_TODAY, run, run);
            return new Shown<>(
                    new GetStreak.View(
                            streak, MONDAY.plusDays(1), DailyGoal.activeSeconds(300), 2, 90),
                    71);
        };
    }

    @Bean
    GetWeekReport weeks() {
        return (learner, day) -> {
            FakeLearners.require(learner);
            var from = day.orElse(MONDAY);
            var days = new TreeMap<LocalDate, DayTotals>();
            from.datesUntil(from.plusDays(7)).forEach(date -> days.put(date, DayTotals.NOTHING));
            var read = new DayTotals(5, 1, 50, 10, 300, 1, 1, 0);
            days.put(from, read);
            var streak = new Streak(Streak.Status.NONE, Optional.empty(), Optional.empty());
            return new Shown<>(
                    new GetWeekReport.Week(
                            from, from.plusDays(6), read, 1, 1, days, streak, List.of(AWARD)),
                    72);
        };
    }

    @Bean
    Achievements achievements() {
        return new Achievements() {
            @Override
            public ReadModel<ReadingKey, Reading> readings() {
                throw new UnsupportedOperationException();
            }

            @Override
            public ReadModel<DayKey, PracticeDay> days() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Shown<List<Award>> of(LearnerId learner) {
                return new Shown<>(List.of(AWARD), 73);
            }
        };
    }
}
