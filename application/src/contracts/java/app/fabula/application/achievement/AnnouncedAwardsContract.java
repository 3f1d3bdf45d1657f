package app.fabula.application.achievement;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was announced to a learner, award by award. */
public interface AnnouncedAwardsContract extends LookUpContract<LearnerId, Announcements> {
    Announcer.Announced announced();

    @Override
    default Announcements lookUp(LearnerId key) {
        return announced().of(key);
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default Announcements nothing() {
        return new Announcements(Map.of());
    }

    @Override
    default List<Step<Announcements>> steps() {
        var tuesday = Instant.parse("2026-03-03T09:00:00Z");
        var monday = Instant.parse("2026-03-02T09:00:00Z");
        var first = new AwardKey("first-story", Optional.empty(), 1);
        var spanish = new AwardKey("stories", Optional.of(new Language("es")), 2);
        return List.of(
                new Step<>(
                        awarded(ana, "first-story", tuesday),
                        new Announcements(Map.of(first, told(1, 1, 1, tuesday)))),
                new Step<>(
                        redated(ana, "first-story", monday),
                        new Announcements(Map.of(first, told(1, 1, 2, monday)))),
                new Step<>(
                        new AchievementAwarded(
                                ana, "stories", new Language("es"), 2, 1, 3, tuesday, tuesday),
                        new Announcements(
                                Map.of(
                                        first,
                                        told(1, 1, 2, monday),
                                        spanish,
                                        told(1, 3, 1, tuesday, tuesday)))),
                new Step<>(
                        revoked(ana, "first-story", monday, Correction.FACT_VOIDED),
                        new Announcements(
                                Map.of(
                                        first,
                                        new AwardTold(
                                                1,
                                                1,
                                                new Announced(3, Optional.empty()),
                                                Optional.of(Instant.EPOCH)),
                                        spanish,
                                        told(1, 3, 1, tuesday, tuesday)))),
                new Step<>(
                        awarded(ana, "first-story", 2, tuesday),
                        new Announcements(
                                Map.of(
                                        first,
                                        told(2, 1, 4, tuesday),
                                        spanish,
                                        told(1, 3, 1, tuesday, tuesday)))));
    }

    private static AwardTold told(int generation, int rule, int times, Instant at) {
        return told(generation, rule, times, at, Instant.EPOCH);
    }

    private static AwardTold told(
            int generation, int rule, int times, Instant at, Instant recognisedAt) {
        return new AwardTold(
                generation, rule, new Announced(times, Optional.of(at)), Optional.of(recognisedAt));
    }
}
