package app.fabula.adapters.persistence.eventstore;

import app.fabula.domain.achievement.FilterForm;
import app.fabula.domain.achievement.Hours;
import app.fabula.domain.achievement.Limits;
import app.fabula.domain.achievement.MeasureForm;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.WindowForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class RuleSamples {
    private RuleSamples() {}

    /** With every member that a rule can have. */
    static RuleForm everything() {
        return new RuleForm(
                "night-owl",
                2,
                new FilterForm(
                        List.of("PAGE_READ", "STORY_COMPLETED"),
                        List.of("es"),
                        List.of("A1"),
                        List.of("SATURDAY", "SUNDAY"),
                        new Hours(22, 4),
                        new TreeMap<>(Map.of("WORDS", new Limits(10, 500)))),
                new MeasureForm("SET", "LEVEL", List.of("A1", "A2")),
                new WindowForm("ROLLING", 30),
                List.of(1L, 2L),
                "PER_LANGUAGE",
                true,
                new TreeMap<>(
                        Map.of("en", new RuleText("Night owl", "Read at night {target} times"))));
    }
}
