package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.RuleSamples.at;
import static app.fabula.domain.achievement.RuleSamples.deed;
import static app.fabula.domain.achievement.RuleSamples.like;
import static app.fabula.domain.achievement.RuleSamples.rule;
import static app.fabula.domain.achievement.RuleSamples.stories;
import static app.fabula.domain.achievement.RuleSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Attainment.Progress;
import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.Sum;
import app.fabula.domain.achievement.Window.Ever;
import app.fabula.domain.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFoldTest {
    private static final LocalDate march1 = LocalDate.of(2026, 3, 1);

    @Test
    void progress_is_there_before_anything_is_earned() {
        var none = RuleFold.overAll(stories(1, 4L, 8L), List.of());
        assertThat(none.progress(march1)).isEqualTo(new Progress(0, 4, 0));
        var one = RuleFold.overAll(stories(1, 4L, 8L), List.of(deed(1)));
        assertThat(one.progress(march1)).isEqualTo(new Progress(1, 4, 0.25));
        assertThat(one.earning(1)).isEmpty();
    }

    @Test
    void each_tier_names_the_deed_that_decided_it_however_late_it_became_known() {
        var attained =
                RuleFold.overAll(
                        stories(1, 1L, 3L, 4L), List.of(deed(9), deed(2), deed(5), deed(2)));
        assertThat(attained.deciding()).containsExactly(deed(2), deed(9));
        assertThat(attained.progress(march1)).isEqualTo(new Progress(3, 4, 0.75));
    }

    @Test
    void when_all_is_reached_there_is_nothing_left_to_do() {
        var attained =
                RuleFold.overAll(
                        rule(new Counter(), new Window.Month(), 1L),
                        List.of(deed(2), deed(3), deed(4)));
        assertThat(attained.isComplete()).isTrue();
        assertThat(attained.progress(march1)).isEqualTo(new Progress(3, 1, 1));
        assertThat(attained.progress(march1.plusMonths(1))).isEqualTo(new Progress(0, 1, 1));
    }

    @Test
    void one_deed_can_decide_several_tiers() {
        var big = deed(march1, "es", "A1", Map.of(Quantity.WORDS, 1_000L));
        var attained =
                RuleFold.overAll(
                        rule(new Sum(Quantity.WORDS), new Ever(), 10L, 1_000L), List.of(big));
        assertThat(attained.deciding()).containsExactly(big, big);
    }

    @Test
    void a_streak_that_broke_keeps_what_it_reached() {
        var streak = rule(new Max(Quantity.STREAK_DAYS), new Ever(), 3L, 7L);
        var broken = List.of(run(1, 1), run(2, 2), run(3, 3), run(4, 4), run(6, 1), run(7, 2));
        var attained = RuleFold.overAll(streak, broken);
        assertThat(attained.deciding()).containsExactly(run(3, 3));
        assertThat(attained.progress(march1)).isEqualTo(new Progress(4, 7, 4 / 7.0));
    }

    @Test
    void a_window_begins_anew_but_what_was_earned_in_one_stays() {
        var week = rule(new Counter(), new Window.Week(), 2L);
        // The 1st of March 2026 is a Sunday.
        assertThat(RuleFold.overAll(week, List.of(deed(1), deed(2))).deciding()).isEmpty();
        var attained = RuleFold.overAll(week, List.of(deed(2), deed(8), deed(9)));
        assertThat(attained.deciding()).containsExactly(deed(8));
        assertThat(attained.progress(LocalDate.of(2026, 3, 9)).current()).isEqualTo(1);
    }

    @Test
    void a_rolling_window_is_any_so_many_days_in_a_row() {
        var rolling = rule(new Counter(), new Window.Rolling(3), 2L);
        assertThat(RuleFold.overAll(rolling, List.of(deed(1), deed(4))).deciding()).isEmpty();
        assertThat(RuleFold.overAll(rolling, List.of(deed(3), deed(1))).deciding())
                .containsExactly(deed(3));
    }

    @Test
    void the_day_is_the_learners_and_not_that_of_the_instant() {
        var away = deed(march1.minusDays(1), "es", "A1", Map.of());
        var home = at(13, deed(march1.minusDays(1), "fr", "A1", Map.of()));
        var days = rule(new Distinct(Facet.DAY), new Ever(), 2L);
        assertThat(RuleFold.overAll(days, List.of(away, home)).deciding()).isEmpty();
    }

    @Test
    void levels_in_another_order_are_no_sequence() {
        var levels = rule(new Sequence(Facet.LEVEL, List.of("A1", "A2")), new Ever(), 2L);
        assertThat(RuleFold.overAll(levels, List.of(level(1, "A2"), level(2, "A1"))).deciding())
                .isEmpty();
        assertThat(
                        RuleFold.overAll(
                                        levels,
                                        List.of(
                                                level(1, "A2"),
                                                level(2, "A1"),
                                                level(3, "B1"),
                                                level(4, "A2")))
                                .deciding())
                .containsExactly(level(4, "A2"));
    }

    @Test
    void a_rule_per_language_is_earned_in_each_by_itself() {
        var attained =
                RuleFold.perLanguage(
                        stories(1, 2L),
                        List.of(
                                deed(march1, "es", "A1", Map.of()),
                                deed(march1, "fr", "A1", Map.of()),
                                deed(march1, "und", "A1", Map.of()),
                                deed(march1.plusDays(1), "fr", "A1", Map.of())));
        assertThat(attained).containsOnlyKeys(new Language("es"), new Language("fr"));
        assertThat(attained)
                .hasEntrySatisfying(new Language("es"), one -> assertThat(one.deciding()).isEmpty())
                .hasEntrySatisfying(
                        new Language("fr"), one -> assertThat(one.deciding()).hasSize(1));
    }

    @Test
    void one_fact_may_be_deeds_of_several_kinds() {
        var completed = deed(1);
        var page = like(DeedKind.PAGE_READ, completed);
        assertThat(Deeds.of(List.of(completed, page)).counting()).containsExactly(page, completed);
        assertThat(Deeds.of(List.of(completed, page)).without(page.id()).counting()).isEmpty();
    }

    @Test
    void a_filter_is_met_as_a_whole() {
        var night =
                new DeedFilter(
                        Set.of(DeedKind.STORY_COMPLETED),
                        Set.of(new Language("es")),
                        Set.of("A1"),
                        Optional.of(new Hours(22, 4)),
                        Set.of(DayOfWeek.SUNDAY),
                        Map.of(Quantity.SITTINGS, new Limits(1, 1)));
        var once = Map.of(Quantity.SITTINGS, 1L);
        var good = at(23, deed(march1, "es", "A1", once));
        assertThat(counted(night, good)).isTrue();
        assertThat(counted(night, at(3, deed(march1, "es", "A1", once)))).isTrue();
        assertThat(counted(night, at(4, deed(march1, "es", "A1", once)))).isFalse();
        assertThat(counted(night, at(21, deed(march1, "es", "A1", once)))).isFalse();
        assertThat(counted(night, like(DeedKind.PAGE_READ, good))).isFalse();
        assertThat(counted(night, at(23, deed(march1, "fr", "A1", once)))).isFalse();
        assertThat(counted(night, at(23, deed(march1, "es", "", once)))).isFalse();
        assertThat(counted(night, at(23, deed(march1.plusDays(1), "es", "A1", once)))).isFalse();
        assertThat(counted(night, at(23, deed(march1, "es", "A1", Map.of())))).isFalse();
        assertThat(counted(night, at(23, deed(march1, "es", "A1", Map.of(Quantity.SITTINGS, 2L)))))
                .isFalse();
    }

    private static boolean counted(DeedFilter filter, Deed deed) {
        return RuleFold.overAll(with(filter), List.of(deed)).isComplete();
    }

    private static Deed run(int day, long days) {
        return deed(LocalDate.of(2026, 3, day), "es", "A1", Map.of(Quantity.STREAK_DAYS, days));
    }

    private static Deed level(int day, String level) {
        return deed(LocalDate.of(2026, 3, day), "es", level, Map.of());
    }
}
