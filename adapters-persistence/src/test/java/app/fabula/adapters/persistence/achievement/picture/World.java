package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.AchievementReader;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.AwardBackfills;
import app.fabula.application.achievement.GetAchievements.Standing;
import app.fabula.application.achievement.Holders;
import app.fabula.application.achievement.InMemoryAchievements;
import app.fabula.application.achievement.InMemoryAwards;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.learner.InMemoryRegisteredLearners;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The product without its database: what it announces, and what it shows. */
final class World {
    private static final UUID JOB = new UUID(4, 4);
    private static final DayRule DAYS = new DayRule(0, DailyGoal.pages(2));

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryAchievements kept =
            new InMemoryAchievements(new InMemoryProjectionStore());
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final Announcer announcer =
            new Announcer(
                    awards::state,
                    InMemoryAwards.rules(log),
                    InMemoryAwards.evidence(log),
                    (_, _) -> Optional.empty(),
                    CompletionRule.DEFAULT,
                    awards);

    /** Everything that became known until then, in that order, each at its own time. */
    static World until(Instant now, List<Happening> tale) {
        var world = new World();
        tale.stream()
                .filter(happening -> !happening.knownAt().isAfter(now))
                .forEach(world::happened);
        return world;
    }

    Standing shown(LearnerId learner, Instant now) {
        return new AchievementReader(
                        kept,
                        InMemoryAwards.rules(log),
                        (_, _) -> Optional.empty(),
                        CompletionRule.DEFAULT,
                        kept::holders,
                        _ -> Optional.of(new LearnerCalendar(ZoneOffset.UTC, DAYS)),
                        () -> now)
                .of(learner)
                .value();
    }

    Holders holders() {
        return kept.holders();
    }

    List<AchievementEvent> announced(LearnerId learner) {
        return awards.log.stream().filter(said -> said.learner().equals(learner)).toList();
    }

    private void happened(Happening happening) {
        log.append(happening.event());
        var recorded = recorded(happening.event(), happening.knownAt());
        var before = awards.log.size();
        AchievementsProjection.into(kept).apply(List.of(recorded));
        if (happening.event() instanceof RulePublished) {
            backfill(happening.knownAt());
        }
        new WhenAchievementEarnedThenAnnounceIt(announcer).on(List.of(recorded));
        AchievementsProjection.into(kept)
                .apply(
                        awards.log.stream()
                                .skip(before)
                                .map(said -> recorded(said, happening.knownAt()))
                                .toList());
    }

    private void backfill(Instant now) {
        var everybody = new InMemoryRegisteredLearners();
        kept.active(Optional.empty(), Integer.MAX_VALUE)
                .forEach(learner -> everybody.register(learner, 1));
        new AwardBackfills(everybody, announcer, () -> now)
                .next(JOB, Map.of("position", Long.toString(log.head())), Optional.empty());
    }

    private Recorded recorded(Object event, Instant at) {
        return new Recorded(new UUID(9, log.head()), log.head(), event, "", at, new UUID(9, 0));
    }
}
