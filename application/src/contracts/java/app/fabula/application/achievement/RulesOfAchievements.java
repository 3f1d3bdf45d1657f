package app.fabula.application.achievement;

import app.fabula.domain.achievement.DeedFilter;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Measure;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Rules as examples, and the three that older releases had built in. */
public final class RulesOfAchievements {
    private RulesOfAchievements() {}

    /** Those of the codes of old, with the meaning of old. */
    public static List<Rule> ofOld() {
        return List.of(
                rule("first-story", 1, DeedKind.STORY_COMPLETED, new Measure.Counter(), 1),
                rule("five-stories", 1, DeedKind.STORY_COMPLETED, new Measure.Counter(), 5),
                rule(
                        "week-streak",
                        1,
                        DeedKind.GOAL_MET,
                        new Measure.Max(Quantity.STREAK_DAYS),
                        7));
    }

    /** So many pages read. */
    public static Rule pages(String code, int version, long... tiers) {
        return rule(code, version, DeedKind.PAGE_READ, new Measure.Counter(), tiers);
    }

    private static Rule rule(
            String code, int version, DeedKind kind, Measure measure, long... tiers) {
        return new Rule(
                code,
                version,
                DeedFilter.on(kind),
                measure,
                new Window.Ever(),
                Arrays.stream(tiers).boxed().toList(),
                Scope.OVER_ALL,
                false,
                Map.of(
                        Rule.ENGLISH,
                        new RuleText(code, "{target} of it."),
                        new Language("de"),
                        new RuleText(code + " auf Deutsch", "{target} davon.")));
    }
}
