package app.fabula.adapters.rest;

import app.fabula.application.achievement.GetAchievements;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.DeedFilter;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Measure;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** One story is completed, and some words are read. */
@Component
class FakeAchievements implements GetAchievements {
    static final Earned EARNED =
            new Earned(
                    new AwardKey("first-story", Optional.empty(), 1),
                    rule(
                            "first-story",
                            DeedKind.STORY_COMPLETED,
                            new Measure.OneTime(),
                            1,
                            new RuleText("First story", "Complete your first story.")),
                    Instant.parse("2026-03-02T19:00:00Z"),
                    LocalDate.parse("2026-03-02"),
                    Optional.of(new Told(1, Optional.of(Instant.parse("2026-03-02T19:00:05Z")))),
                    OptionalDouble.of(0.62));

    private static final Open OPEN =
            new Open(
                    new AwardKey("words-read", Optional.empty(), 1),
                    rule(
                            "words-read",
                            DeedKind.PAGE_READ,
                            new Measure.Sum(Quantity.WORDS),
                            1_000,
                            new RuleText("Words read", "Words read: {target}.")),
                    320,
                    1_000,
                    0.32,
                    OptionalDouble.empty());

    @Override
    public Shown<Standing> of(LearnerId learner) {
        FakeLearners.require(learner);
        return new Shown<>(new Standing(List.of(EARNED), List.of(OPEN)), 73);
    }

    private static RuleForm rule(
            String code, DeedKind kind, Measure measure, long tier, RuleText text) {
        return RuleForm.of(
                new Rule(
                        code,
                        1,
                        DeedFilter.on(kind),
                        measure,
                        new Window.Ever(),
                        List.of(tier),
                        Scope.OVER_ALL,
                        false,
                        Map.of(Rule.ENGLISH, text)));
    }
}
