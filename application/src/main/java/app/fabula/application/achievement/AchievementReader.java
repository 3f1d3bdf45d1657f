package app.fabula.application.achievement;

import app.fabula.application.achievement.Achievements.Known;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Reads everything that the learner did once, and applies all rules to it in memory. */
public final class AchievementReader implements GetAchievements {
    private final Achievements achievements;
    private final AchievementRules.Source rules;
    private final LearnerDeeds.Levels levels;
    private final CompletionRule completion;
    private final Supplier<Holders> holders;
    private final LearnerCalendar.Source calendars;
    private final InstantSource clock;

    public AchievementReader(
            Achievements achievements,
            AchievementRules.Source rules,
            LearnerDeeds.Levels levels,
            CompletionRule completion,
            Supplier<Holders> holders,
            LearnerCalendar.Source calendars,
            InstantSource clock) {
        this.achievements = achievements;
        this.rules = rules;
        this.levels = levels;
        this.completion = completion;
        this.holders = holders;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Shown<Standing> of(LearnerId learner) {
        var calendar =
                calendars
                        .of(learner)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-learner", "There is no learner under this id."));
        var today = calendar.dayOf(clock.instant());
        return achievements.of(learner).map(known -> standing(known, today));
    }

    private Standing standing(Known known, LocalDate today) {
        var deeds = LearnerDeeds.of(known.facts(), completion, levels);
        return new StandingUnderRules(known.told(), deeds, today, holders.get()).under(rules.now());
    }
}
