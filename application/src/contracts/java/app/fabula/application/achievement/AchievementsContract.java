package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.completed;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.Feat;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What readings and days have earned, by the {@link CompletionRule#DEFAULT} rule. */
public interface AchievementsContract extends ShownContract {
    Achievements achievements();

    @Test
    default void who_completed_nothing_has_earned_nothing() {
        achievements()
                .readings()
                .save(
                        Map.of(
                                key(ana, 1), reading(read(ana, 1, 1, 7, "2026-03-01T09:00:00Z")),
                                key(ben, 3), completed(3, "2026-03-01")));
        assertThat(achievements().of(ana).value()).isEmpty();
    }

    @Test
    default void the_earliest_completion_earns_the_first_story() {
        achievements()
                .readings()
                .save(
                        Map.of(
                                key(ana, 1), completed(1, "2026-03-03"),
                                key(ana, 2), completed(2, "2026-03-02"),
                                key(ben, 3), completed(3, "2026-03-01")));
        assertThat(achievements().of(ana).value())
                .containsExactly(
                        earned(Achievement.FIRST_STORY, "2026-03-02T09:00:30Z", "2026-03-02"));
    }

    @Test
    default void awards_come_by_the_time_at_which_they_were_earned() {
        for (var number = 1; number <= 7; number++) {
            var day = LocalDate.parse("2026-03-01").plusDays(number);
            achievements().days().save(Map.of(new DayKey(ana, day), practised(day)));
            achievements().days().save(Map.of(new DayKey(ben, day), PracticeDay.empty()));
        }
        for (var number = 1; number <= 5; number++) {
            achievements()
                    .readings()
                    .save(Map.of(key(ana, number), completed(number, "2026-03-1" + number)));
        }
        assertThat(achievements().of(ana).value())
                .containsExactly(
                        earned(Achievement.WEEK_STREAK, "2026-03-08T07:00:00Z", "2026-03-08"),
                        earned(Achievement.FIRST_STORY, "2026-03-11T09:00:30Z", "2026-03-11"),
                        earned(Achievement.FIVE_STORIES, "2026-03-15T09:00:30Z", "2026-03-15"));
        assertThat(achievements().of(ben).value()).isEmpty();
    }

    @Override
    default String projection() {
        return AchievementsProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(achievements().of(ana));
    }

    private static Award earned(Achievement achievement, String at, String day) {
        return new Award(achievement, new Feat(Instant.parse(at), LocalDate.parse(day)));
    }

    private static PracticeDay practised(LocalDate day) {
        return PracticeDay.empty()
                .with(
                        new Practice(
                                new UUID(1, day.getDayOfMonth()),
                                new Moment(Instant.parse(day + "T07:00:00Z"), ZoneOffset.UTC, 0),
                                new Language("es"),
                                story(1),
                                1,
                                30,
                                DailyGoal.pages(1)));
    }
}
