package app.fabula.application.achievement;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Achievements without a database. */
public final class InMemoryAchievements implements Achievements {
    private final InMemoryReadModel<ReadingKey, Reading> readings =
            new InMemoryReadModel<>(Reading::isEmpty);
    private final InMemoryReadModel<DayKey, PracticeDay> days =
            new InMemoryReadModel<>(PracticeDay.empty()::equals);
    private final ProjectionStore positions;
    private final CompletionRule rule;

    public InMemoryAchievements(ProjectionStore positions, CompletionRule rule) {
        this.positions = positions;
        this.rule = rule;
    }

    @Override
    public ReadModel<ReadingKey, Reading> readings() {
        return readings;
    }

    @Override
    public ReadModel<DayKey, PracticeDay> days() {
        return days;
    }

    @Override
    public Shown<List<Award>> of(LearnerId learner) {
        var read = new HashMap<StoryId, Reading>();
        readings.states.forEach((key, reading) -> {
            if (key.learner().equals(learner)) {
                read.put(key.story(), reading);
            }
        });
        var practised = new HashMap<LocalDate, PracticeDay>();
        days.states.forEach((key, day) -> {
            if (key.learner().equals(learner)) {
                practised.put(key.day(), day);
            }
        });
        return new Shown<>(
                new LearnerHistory(read, practised)
                        .awards(rule).stream()
                                .sorted(Comparator.comparing(Award::earnedAt))
                                .toList(),
                positions.position(AchievementsProjection.NAME));
    }
}
