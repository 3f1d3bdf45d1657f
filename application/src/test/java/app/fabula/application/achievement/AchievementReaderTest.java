package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.application.achievement.GetAchievements.Standing;
import app.fabula.application.achievement.GetAchievements.Told;
import app.fabula.application.achievement.Holders.Tier;
import app.fabula.application.progress.FactSamples;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AchievementReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final InMemoryAchievements achievements = new InMemoryAchievements(positions);
    private final InMemoryLog log = new InMemoryLog();
    private final GetAchievements reader =
            new AchievementReader(
                    achievements,
                    InMemoryAwards.rules(log),
                    (_, _) -> Optional.empty(),
                    CompletionRule.DEFAULT,
                    () -> new Holders(100, Map.of(new Tier("leafing", 1), 50L)),
                    learner ->
                            Optional.of(learner)
                                    .filter(ana::equals)
                                    .map(_ ->
                                            new LearnerCalendar(
                                                    ZoneOffset.UTC,
                                                    new DayRule(0, DailyGoal.pages(1)))),
                    () -> NOW);

    @Test
    void a_rule_of_today_shows_what_was_earned_last_year_and_a_late_fact_redates_it() {
        happened(page("2025-03-01T09:00:00Z"), page("2025-05-01T09:00:00Z"));
        assertThat(standing()).isEqualTo(new Standing(List.of(), List.of()));
        publish(pages("leafing", 1, 2, 5));
        assertThat(standing().earned())
                .extracting(Earned::award, Earned::earnedAt, Earned::day, Earned::told)
                .containsExactly(
                        tuple(
                                new AwardKey("leafing", Optional.empty(), 1),
                                Instant.parse("2025-05-01T09:00:00Z"),
                                LocalDate.parse("2025-05-01"),
                                Optional.empty()));
        happened(page("2025-01-01T09:00:00Z"));
        assertThat(standing().earned().getFirst().earnedAt())
                .isEqualTo(Instant.parse("2025-03-01T09:00:00Z"));
    }

    @Test
    void what_is_open_says_how_far_it_is() {
        publish(pages("leafing", 1, 2, 8));
        assertThat(standing().open().getFirst())
                .returns(0L, Open::current)
                .returns(2L, Open::target)
                .returns(0.0, Open::fraction)
                .returns(OptionalDouble.of(0.5), Open::rarity);
        happened(
                page("2026-11-20T09:00:00Z"),
                page("2026-11-21T09:00:00Z"),
                page("2026-11-22T09:00:00Z"));
        assertThat(standing().open())
                .singleElement()
                .returns(2, open -> open.award().tier())
                .returns(3L, Open::current)
                .returns(8L, Open::target)
                .returns(0.375, Open::fraction)
                .returns(OptionalDouble.empty(), Open::rarity);
    }

    @Test
    void it_is_known_when_and_how_often_it_was_announced_once_it_is_so() {
        publish(pages("leafing", 1, 2));
        happened(page("2026-11-20T09:00:00Z"), page("2026-11-21T09:00:00Z"));
        happened(
                new AchievementAwarded(
                        ana, "leafing", null, 1, 1, 1, Instant.parse("2026-11-21T09:00:00Z"), NOW));
        assertThat(standing().earned().getFirst().told()).contains(new Told(1, Optional.of(NOW)));
        happened(page("2026-11-19T09:00:00Z"));
        assertThat(standing().earned().getFirst())
                .returns(Instant.parse("2026-11-20T09:00:00Z"), Earned::earnedAt)
                .returns(Optional.empty(), Earned::told);
    }

    @Test
    void nothing_is_seen_of_a_hidden_rule_before_it_is_earned() {
        publish(with(pages("secret", 1, 2, 9), Scope.OVER_ALL, true));
        happened(page("2026-11-20T09:00:00Z"));
        assertThat(standing()).isEqualTo(new Standing(List.of(), List.of()));
        happened(page("2026-11-21T09:00:00Z"));
        assertThat(standing().earned()).hasSize(1);
        assertThat(standing().open()).singleElement().returns(2, open -> open.award().tier());
    }

    @Test
    void where_each_language_counts_by_itself_each_is_shown() {
        publish(with(pages("leafing", 1, 2), Scope.PER_LANGUAGE, false));
        assertThat(standing().open()).isEmpty();
        happened(page("2026-11-20T09:00:00Z"), page("2026-11-21T09:00:00Z"));
        happened(
                FactSamples.in(
                        new Language("ja"),
                        ZoneOffset.UTC,
                        read(ana, 2, 1, 30, "2026-11-22T09:00:00Z")));
        assertThat(standing().earned())
                .extracting(it -> it.award().toString())
                .containsExactly("leafing/es/1");
        assertThat(standing().open())
                .extracting(it -> it.award().toString())
                .containsExactly("leafing/ja/1");
    }

    @Test
    void a_raised_threshold_leaves_what_was_announced_and_shows_what_is_next() {
        publish(pages("leafing", 1, 1));
        happened(page("2026-11-20T09:00:00Z"));
        happened(
                new AchievementAwarded(
                        ana, "leafing", null, 1, 1, 1, Instant.parse("2026-11-20T09:00:00Z"), NOW));
        publish(pages("leafing", 2, 10, 20));
        assertThat(standing().earned())
                .singleElement()
                .returns(1, earned -> earned.rule().version());
        assertThat(standing().open())
                .singleElement()
                .returns(2, open -> open.award().tier())
                .returns(20L, Open::target);
        log.append(new RuleRetired("leafing", "person:tea", "Enough.", NOW));
        assertThat(standing().earned()).hasSize(1);
        assertThat(standing().open()).isEmpty();
    }

    @Test
    void what_counts_no_more_is_not_earned() {
        publish(pages("leafing", 1, 2));
        var second = page("2026-11-21T09:00:00Z");
        happened(page("2026-11-20T09:00:00Z"), second);
        happened(voided(second));
        assertThat(standing().earned()).isEmpty();
    }

    @Test
    void who_is_not_registered_is_unknown() {
        assertThatThrownBy(() -> reader.of(ben))
                .isInstanceOf(Refusal.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo("unknown-learner");
    }

    private Standing standing() {
        return reader.of(ana).value();
    }

    private void publish(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", NOW));
    }

    private void happened(Object... events) {
        AchievementsProjection.into(achievements)
                .apply(Stream.of(events).map(FactSamples::recorded).toList());
    }

    private static Fact page(String at) {
        return read(ana, 1, 1, 30, at);
    }

    private static Rule with(Rule rule, Scope scope, boolean hidden) {
        return new Rule(
                rule.code(),
                rule.version(),
                rule.filter(),
                rule.measure(),
                new Window.Ever(),
                rule.tiers(),
                scope,
                hidden,
                rule.texts());
    }
}
