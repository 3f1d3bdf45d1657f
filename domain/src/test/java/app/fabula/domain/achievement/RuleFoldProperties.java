package app.fabula.domain.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleFoldProperties {
    private static final LocalDate begin = LocalDate.of(2026, 2, 20);

    @Property(tries = 400)
    void tiers_are_earned_as_the_naive_oracle_says(
            @ForAll("rules") Rule rule, @ForAll("histories") List<Deed> deeds) {
        var attained = RuleFold.overAll(rule, deeds);
        for (var tier = 1; tier <= rule.tiers().size(); tier++) {
            assertThat(attained.earning(tier))
                    .isEqualTo(NaiveRules.earning(rule, deeds, rule.threshold(tier)));
        }
    }

    @Property(tries = 400)
    void progress_is_what_the_naive_oracle_measures(
            @ForAll("rules") Rule rule, @ForAll("histories") List<Deed> deeds) {
        var today = begin.plusDays(14);
        var progress = RuleFold.overAll(rule, deeds).progress(today);
        assertThat(progress.current()).isEqualTo(NaiveRules.value(rule, deeds, today));
        assertThat(progress.fraction()).isBetween(0.0, 1.0);
    }

    @Property
    void any_order_any_repeats_and_any_withdrawals_come_to_the_same(
            @ForAll("rules") Rule rule,
            @ForAll("histories") List<Deed> deeds,
            @ForAll Random chance) {
        var withdrawn = deeds.stream().map(Deed::id).filter(_ -> chance.nextInt(4) == 0).toList();
        var arrivals = new ArrayList<Object>(deeds);
        arrivals.addAll(deeds);
        arrivals.addAll(withdrawn);
        Collections.shuffle(arrivals, chance);
        var arrived = Deeds.of(List.of());
        for (var arrival : arrivals) {
            arrived =
                    arrival instanceof Deed deed
                            ? arrived.with(deed)
                            : arrived.without((String) arrival);
        }
        var left = deeds.stream().filter(deed -> !withdrawn.contains(deed.id())).toList();
        assertThat(RuleFold.overAll(rule, arrived.counting()))
                .isEqualTo(RuleFold.overAll(rule, left));
        assertThat(arrived.counting())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(left));
    }

    @Property
    void each_language_has_what_its_own_deeds_amount_to(
            @ForAll("rules") Rule rule, @ForAll("histories") List<Deed> deeds) {
        var attained = RuleFold.perLanguage(rule, deeds);
        assertThat(attained).doesNotContainKey(new Language("und"));
        attained.forEach((language, one) ->
                assertThat(one)
                        .isEqualTo(
                                RuleFold.overAll(
                                        rule,
                                        deeds.stream()
                                                .filter(deed -> deed.language().equals(language))
                                                .toList())));
    }

    @Property
    void more_deeds_never_take_a_tier_away_nor_put_it_off(
            @ForAll("rules") Rule rule,
            @ForAll("histories") List<Deed> deeds,
            @ForAll("histories") List<Deed> more) {
        var together = new ArrayList<>(deeds);
        together.addAll(more);
        var before = RuleFold.overAll(rule, deeds);
        var after = RuleFold.overAll(rule, together);
        for (var tier = 1; tier <= before.deciding().size(); tier++) {
            assertThat(after.earning(tier).orElseThrow())
                    .isLessThanOrEqualTo(before.earning(tier).orElseThrow());
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        var measures =
                Arbitraries.of(
                        new Counter(),
                        new Distinct(Facet.DAY),
                        new Distinct(Facet.LANGUAGE),
                        new Sum(Quantity.WORDS),
                        new Max(Quantity.STREAK_DAYS),
                        new SetOf(Facet.LEVEL, Set.of("A1", "A2", "B1")),
                        new Sequence(Facet.LEVEL, List.of("A1", "A2", "B1")),
                        new OneTime());
        var windows =
                Arbitraries.of(
                        new Window.Ever(),
                        new Window.Day(),
                        new Window.Week(),
                        new Window.Month(),
                        new Window.Rolling(2),
                        new Window.Rolling(10));
        var tiers = Arbitraries.longs().between(1, 40).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(measures, windows, tiers)
                .as((measure, window, some) ->
                        RuleSamples.rule(
                                measure,
                                window,
                                some.stream()
                                        .map(tier -> Math.min(tier, measure.ceiling()))
                                        .distinct()
                                        .sorted()
                                        .toArray(Long[]::new)));
    }

    @Provide
    Arbitrary<List<Deed>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 24 * 30),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.of("es", "pt-BR", "pt-PT", "und"),
                        Arbitraries.of("A1", "A2", "B1", "C1", ""),
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.of(DeedKind.STORY_COMPLETED, DeedKind.PAGE_READ))
                .as(RuleFoldProperties::deed)
                .list()
                .ofMaxSize(25)
                .map(RuleFoldProperties::onceEach);
    }

    /** In a zone whose day may be another than that of UTC. */
    private static Deed deed(
            int number,
            int hours,
            int shift,
            String language,
            String level,
            long amount,
            DeedKind kind) {
        var at = begin.atStartOfDay().plusHours(hours);
        return new Deed(
                "deed-" + number,
                kind,
                at.toInstant(ZoneOffset.UTC),
                at.toLocalDate().plusDays(shift),
                at.getHour(),
                new Language(language),
                new StoryId(new UUID(0, number % 7)),
                Optional.of(level).filter(some -> !some.isEmpty()),
                Map.of(Quantity.WORDS, amount, Quantity.STREAK_DAYS, amount % 9));
    }

    /** An id says always the same. */
    private static List<Deed> onceEach(List<Deed> deeds) {
        var ids = new HashSet<String>();
        return deeds.stream().filter(deed -> ids.add(deed.id())).toList();
    }
}
