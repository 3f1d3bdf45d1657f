package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookTest {
    private List<Evidence> read =
            List.of(
                    read(ana, 1, 1, 60, "2026-03-02T09:00:00Z"),
                    read(ana, 1, 2, 60, "2026-03-02T09:01:00Z"),
                    finished(ana, 1, "2026-03-02T09:02:00Z"));
    private AchievementRules rules = rules();
    private int looked;

    @Test
    void another_page_is_of_no_interest_to_rules_about_stories() {
        var first = look(Look.nothing());
        read = new ArrayList<>(read);
        read.add(read(ana, 2, 1, 60, "2026-03-02T09:05:00Z"));
        var second = look(first);

        assertThat(attained(second, "five-stories")).isSameAs(attained(first, "five-stories"));
        assertThat(attained(second, "week-streak")).isSameAs(attained(first, "week-streak"));
        assertThat(attained(second, "pages")).isNotEqualTo(attained(first, "pages"));
    }

    @Test
    void where_nothing_was_done_nothing_is_computed() {
        var first = look(Look.nothing());
        var second = look(first);

        assertThat(looked).isOne();
        assertThat(attained(second, "pages")).isSameAs(attained(first, "pages"));
    }

    @Test
    void a_rule_that_was_changed_is_judged_anew() {
        var first = look(Look.nothing());
        rules = rules.after(published(RulesOfAchievements.pages("pages", 2, 2)));
        var second = look(first);

        assertThat(second.byCode().get("pages"))
                .satisfies(judging ->
                        assertThat(Objects.requireNonNull(judging).attainments().values())
                                .singleElement()
                                .returns(2L, it -> it.rule().threshold(1)));
    }

    @Test
    void as_many_are_remembered_as_hold_so_many_deeds() {
        var looks = new RecentLooks(20);
        var anas = look(Look.nothing());
        assertThat(anas.size()).as("three facts, a story and a goal").isBetween(5, 10);
        looks.keep(ana, anas);
        looks.keep(ana, anas);
        looks.keep(ben, anas);
        assertThat(looks.of(ana)).isSameAs(anas);
        looks.keep(chi(), anas);
        looks.keep(dan(), anas);
        assertThat(looks.of(ben)).isEqualTo(Look.nothing());
        assertThat(looks.of(dan())).isSameAs(anas);
    }

    private static LearnerId chi() {
        return new LearnerId(new UUID(0, 3));
    }

    private static LearnerId dan() {
        return new LearnerId(new UUID(0, 4));
    }

    private Look look(Look before) {
        return before.again(read, this::deeds, rules);
    }

    private List<Deed> deeds(Collection<Evidence> some) {
        looked++;
        return LearnerDeeds.of(some, CompletionRule.DEFAULT, (_, _) -> Optional.empty());
    }

    private static Object attained(Look look, String code) {
        return Objects.requireNonNull(look.byCode().get(code))
                .attainments()
                .values()
                .iterator()
                .next();
    }

    private static AchievementRules rules() {
        var rules =
                AchievementRules.none().after(published(RulesOfAchievements.pages("pages", 1, 1)));
        for (var rule : RulesOfAchievements.ofOld()) {
            rules = rules.after(published(rule));
        }
        return rules;
    }

    private static RulePublished published(Rule rule) {
        return new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH);
    }
}
