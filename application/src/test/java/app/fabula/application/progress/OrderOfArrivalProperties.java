package app.fabula.application.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.report.StoryDay;
import app.fabula.application.shared.Fold;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.Recorded;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.PracticeDayFold;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever facts are folded into comes to the same in any order of their arrival, with any repeats
 * and in any batches, as it does in one batch in the order of their time.
 */
class OrderOfArrivalProperties {
    private static final CompletionRule RULE = CompletionRule.DEFAULT;

    @Property
    void readings(@ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        assertThat(readingsOf(anyhow(facts, chance))).isEqualTo(readingsOf(replayed(facts)));
    }

    @Property
    void days_practised(@ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var incremental = daysOf(anyhow(facts, chance));
        var replayed = daysOf(replayed(facts));
        assertThat(incremental).isEqualTo(replayed);
    }

    @Property
    void days_of_reports(@ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        assertThat(storyDays(anyhow(facts, chance))).isEqualTo(storyDays(replayed(facts)));
    }

    @Property
    void histories_and_awards(@ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var inOrder = history(inOrder(facts));
        var arrived = history(FactHistories.arrived(facts, chance));
        assertThat(arrived).isEqualTo(inOrder);
        assertThat(arrived.awards(RULE)).isEqualTo(inOrder.awards(RULE));
        Statistics.collect(inOrder.awards(RULE).size());
        Statistics.coverage(awards -> {
            for (var number = 0; number <= 3; number++) {
                awards.check(number).percentage(share -> share > 1);
            }
        });
    }

    @Property
    void what_is_voided_has_never_been(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var gone = FactHistories.some(facts, chance);
        var others = new ArrayList<>(facts);
        others.removeAll(gone);
        var arrived = FactHistories.arrived(facts, chance);
        var evidence = FactHistories.voiding(gone, arrived, chance);
        var batches = FactHistories.batches(evidence, chance);
        assertThat(readingsOf(batches)).isEqualTo(readingsOf(replayed(others)));
        assertThat(storyDays(batches)).isEqualTo(storyDays(replayed(others)));
        assertThat(daysOf(batches)).isEqualTo(daysOf(replayed(others)));
        assertThat(history(evidence)).isEqualTo(history(others));
        Collections.shuffle(evidence, chance);
        assertThat(history(evidence)).as("in no order at all").isEqualTo(history(others));
        Statistics.collect(gone.isEmpty() ? "none" : others.isEmpty() ? "all" : "some");
        Statistics.coverage(voided -> voided.check("some").percentage(share -> share > 50));
    }

    /** A history that is folded anew and the read models that follow the log agree. */
    @Property
    void a_history_is_what_the_read_models_show(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var anyhow = anyhow(facts, chance);
        var history = history(facts);
        var readings = readingsOf(anyhow);
        readings.keySet().removeIf(key -> !key.learner().equals(FactSamples.ana));
        assertThat(readings)
                .isEqualTo(
                        keyed(history.readings(), story -> new ReadingKey(FactSamples.ana, story)));
        var days = daysOf(anyhow);
        days.keySet().removeIf(key -> !key.learner().equals(FactSamples.ana));
        assertThat(days).isEqualTo(keyed(history.days(), day -> new DayKey(FactSamples.ana, day)));
    }

    /** Why whoever has announced an award need not look at facts that occurred after it. */
    @Property
    void a_fact_changes_no_award_that_was_earned_before_it_occurred(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var late = facts.get(chance.nextInt(facts.size()));
        var others = new ArrayList<>(facts);
        others.remove(late);
        var after = history(facts).awards(RULE);
        assertThat(history(others).awards(RULE))
                .filteredOn(award -> award.earnedAt().isBefore(late.occurredAt()))
                .isSubsetOf(after);
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return FactHistories.all();
    }

    private static List<List<Recorded>> anyhow(List<Fact> facts, Random chance) {
        return FactHistories.batches(FactHistories.arrived(facts, chance), chance);
    }

    private static List<List<Recorded>> replayed(List<Fact> facts) {
        return List.of(inOrder(facts).stream().map(FactSamples::recorded).toList());
    }

    private static List<Fact> inOrder(List<Fact> facts) {
        return facts.stream().sorted(Comparator.comparing(Fact::occurredAt)).toList();
    }

    private static Map<ReadingKey, Reading> readingsOf(List<List<Recorded>> batches) {
        return folded(batches, ReadingFold::into, Reading::isEmpty);
    }

    private static Map<DayKey, PracticeDay> daysOf(List<List<Recorded>> batches) {
        return folded(batches, PracticeDayFold::into, PracticeDay.empty()::equals);
    }

    private static <K, S> Map<K, S> folded(
            List<List<Recorded>> batches,
            Function<InMemoryReadModel<K, S>, Fold<K, S, ?>> fold,
            Predicate<S> isNothing) {
        var model = new InMemoryReadModel<K, S>(isNothing);
        batches.forEach(fold.apply(model)::apply);
        return model.states;
    }

    private static Map<ReadingKey, SortedMap<LocalDate, StoryDay>> storyDays(
            List<List<Recorded>> batches) {
        var days = new HashMap<ReadingKey, SortedMap<LocalDate, StoryDay>>();
        readingsOf(batches).forEach((key, reading) -> days.put(key, StoryDay.of(reading, RULE)));
        return days;
    }

    private static LearnerHistory history(List<? extends Evidence> evidence) {
        return LearnerHistory.of(
                evidence.stream().filter(one -> one.learner().equals(FactSamples.ana)).toList());
    }

    private static <A, B, S> Map<B, S> keyed(Map<A, S> states, Function<A, B> key) {
        var keyed = new HashMap<B, S>();
        states.forEach((part, state) -> keyed.put(key.apply(part), state));
        return keyed;
    }
}
