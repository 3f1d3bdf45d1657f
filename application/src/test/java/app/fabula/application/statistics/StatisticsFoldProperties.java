package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StatisticsFoldProperties {
    @Property(tries = 500)
    void incremental_equals_replayed(
            @ForAll long learner, @ForAll @IntRange(min = 1, max = 9) int batch) {
        comesToTheSame(ReadingLives.arrivals(learner), batch);
    }

    @Property(tries = 100)
    void what_is_read_again_and_again_comes_to_the_same_in_any_parts(
            @ForAll long learner, @ForAll @IntRange(min = 1, max = 9) int batch) {
        comesToTheSame(ReadingLives.evenings(learner), batch);
    }

    private static void comesToTheSame(List<Arrival> arrivals, int batch) {
        var inParts = new Desk(Desk.FIRST).record(arrivals, batch).days;
        var atOnce = new Desk(Desk.FIRST).record(arrivals, arrivals.size()).days;
        assertThat(inParts.states).isEqualTo(atOnce.states);
        assertThat(inParts.corrections).isEqualTo(atOnce.corrections);
    }

    @Property(tries = 500)
    void duplicates_and_the_order_of_arrival_change_nothing(@ForAll long learner) {
        var arrivals = ReadingLives.arrivals(learner);
        var chance = new Random(learner);
        var facts = new ArrayList<>(arrivals);
        facts.removeIf(arrival -> arrival.evidence() instanceof ActivityVoided);
        var voidings = new ArrayList<>(arrivals);
        voidings.removeAll(facts);
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, chance);
        Collections.shuffle(voidings, chance);
        facts.addAll(voidings);
        assertThat(new Desk(Desk.FIRST).record(facts, 5).days.states)
                .isEqualTo(new Desk(Desk.FIRST).record(arrivals, 5).days.states);
    }

    @Property(tries = 500)
    void the_read_model_shows_what_the_log_comes_to(@ForAll long learner) {
        var arrivals = ReadingLives.arrivals(learner);
        var live = new Desk(Desk.FIRST).record(arrivals, 5).days;
        var known = new StatisticsHistory(Optional.empty(), arrivals).under(Desk.FIRST);
        var all = Desk.about("2025-12-01", "2027-01-31").span().period();
        assertThat(live.rows(ana, all.from(), all.to()))
                .isEqualTo(known.rows(all.from(), all.to()));
        assertThat(live.corrections)
                .containsExactlyInAnyOrderElementsOf(known.corrections(all.from(), all.to()));
    }

    /** The numbers of a day that was over never change without a revision that says why. */
    @Property(tries = 500)
    void no_day_changes_silently(@ForAll long learner) {
        var desk = new Desk(Desk.FIRST);
        for (var arrival : ReadingLives.arrivals(learner)) {
            var before = new HashMap<>(desk.days.states);
            var corrections = desk.days.corrections.size();
            desk.record(arrival);
            var changed = new HashMap<>(desk.days.states);
            changed.entrySet().removeAll(before.entrySet());
            before.keySet().stream()
                    .filter(day -> !desk.days.states.containsKey(day))
                    .forEach(day -> changed.put(day, DayLedger.empty()));
            var expected =
                    changed.keySet().stream()
                            .filter(day -> arrival.isCorrectionOf(day.day()))
                            .toList();
            assertThat(desk.days.corrections.stream().skip(corrections).map(Correction::day))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
