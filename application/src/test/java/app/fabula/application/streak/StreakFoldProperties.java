package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.FactHistories;
import app.fabula.application.progress.FactSamples;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing.Status;
import app.fabula.domain.streak.StreakEvent;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import app.fabula.domain.streak.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What is kept of a streak while facts and decisions come in, in any order and in any batches, is
 * what the whole history comes to when it is folded at once.
 */
class StreakFoldProperties {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final TemporalAdjuster EACH_DAY = day -> day;
    private static final Set<DayState> HELD =
            EnumSet.of(DayState.AMNESTY, DayState.PAUSED, DayState.REST);
    private static final LearnerCalendar BERLIN =
            new LearnerCalendar(ZoneId.of("Europe/Berlin"), new DayRule(4, DailyGoal.DEFAULT));
    private static final List<Track> TRACKS = List.of(Track.ALL, new Track("es"));

    @Property
    void what_is_kept_is_what_the_history_comes_to(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var events = log(facts, chance);
        var streaks = new InMemoryStreaks(new InMemoryProjectionStore());
        var fold = new StreakFold(streaks, EACH_DAY);
        batches(events, chance).forEach(fold::apply);

        var history = StreakHistory.of(ofAna(events).iterator());
        for (var track : TRACKS) {
            var key = new StreakKey(ana, track);
            var whole = history.whole(track, Instant.MAX);
            assertThat(new WholeStreaks(streaks).of(key).course()).isEqualTo(whole.course());
            assertThat(streaks.days(key)).containsAllEntriesOf(whole.days());
            Optional.ofNullable(streaks.kept.get(key))
                    .filter(kept -> kept.outages() == history.outages().size())
                    .ifPresent(
                            kept -> assertThat(kept.streak()).isEqualTo(whole.course().streak()));
            whole.course().turns().stream()
                    .map(Turn::getClass)
                    .map(Class::getSimpleName)
                    .distinct()
                    .forEach(Statistics::collect);
        }
        Statistics.coverage(turns -> {
            for (var turn : List.of("Credited", "Kept", "Broken", "Restored", "TooSoon")) {
                turns.check(turn).percentage(share -> share > 0.5);
            }
        });
    }

    /** With one at the end of each day after which anything came. */
    @Property
    void each_checkpoint_is_what_had_occurred_until_then(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var events = log(facts, chance);
        var streaks = new InMemoryStreaks(new InMemoryProjectionStore());
        batches(events, chance).forEach(new StreakFold(streaks, EACH_DAY)::apply);

        var rules = StreakRules.standard(streaks.outages());
        streaks.checkpoints.forEach((key, checkpoints) -> {
            var entries = new WholeStreaks(streaks).of(key).entries();
            checkpoints.values().stream()
                    .filter(checkpoint -> checkpoint.isBy(rules))
                    .forEach(checkpoint ->
                            assertThat(checkpoint)
                                    .isEqualTo(
                                            KeptStreak.nothing(rules)
                                                    .after(until(checkpoint, entries), rules)));
        });
        Statistics.collect(streaks.checkpoints.values().stream().anyMatch(all -> all.size() > 2));
        Statistics.coverage(many -> many.check(true).percentage(share -> share > 20));
    }

    private static List<Entry> until(KeptStreak checkpoint, List<Entry> entries) {
        return entries.stream().filter(entry -> !checkpoint.isBefore(entry)).toList();
    }

    /** Or a rebuilt read model would differ from the one that is shown. */
    @Property
    void it_does_not_matter_how_the_log_is_cut_into_batches(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var events = log(facts, chance);
        var one = new InMemoryStreaks(new InMemoryProjectionStore());
        var other = new InMemoryStreaks(new InMemoryProjectionStore());
        batches(events, chance).forEach(new StreakFold(one, EACH_DAY)::apply);
        batches(events, chance).forEach(new StreakFold(other, EACH_DAY)::apply);
        assertThat(one.kept).isEqualTo(other.kept);
        assertThat(one.checkpoints).isEqualTo(other.checkpoints);
    }

    /**
     * Told from what is kept, without the days that a calendar is folded of. So often that each way
     * to be held is met, whatever the dice.
     */
    @Property(tries = 5_000)
    void today_is_held_as_its_calendar_says(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var streaks =
                new InMemoryStreaks(
                        new InMemoryProjectionStore()
                                .comeTo(StreakProjection.NAME, Long.MAX_VALUE));
        batches(log(facts, chance), chance).forEach(new StreakFold(streaks, EACH_DAY)::apply);
        var sight = inBerlin(streaks, MONDAY.plus(chance.nextInt(44) * 6L, ChronoUnit.HOURS));
        var teller = new StreakTeller(streaks, sight, new StreakLimits(2, 3, 0, 30));

        for (var track : TRACKS) {
            var key = new StreakKey(ana, track);
            var view = teller.of(key, Optional.empty()).value();
            var today = view.standing().today();
            var shown =
                    new StreakCalendars(sight)
                            .of(key, today, today, Optional.empty())
                            .value()
                            .days()
                            .getFirst()
                            .state();
            var isDone = view.standing().status() == Status.DONE_TODAY;
            assertThat(view.held())
                    .isEqualTo(Optional.of(shown).filter(state -> !isDone && HELD.contains(state)));
            Statistics.collect(view.held());
        }
        Statistics.coverage(held -> {
            for (var state : HELD) {
                held.check(Optional.of(state)).percentage(share -> share > 0.5);
            }
        });
    }

    /** Told from what is kept, or from the log: when all of it was known, it is the same. */
    @Property
    void a_period_is_what_was_known_of_it(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var events = log(facts, chance);
        var streaks = new InMemoryStreaks(new InMemoryProjectionStore());
        batches(events, chance).forEach(new StreakFold(streaks, EACH_DAY)::apply);
        var now = MONDAY.plus(60, ChronoUnit.DAYS);
        var known = StreakHistory.of(ofAna(events).iterator());
        var sight =
                new StreakSight(
                        streaks,
                        (_, _) ->
                                new Shown<>(
                                        new StreakHistory(
                                                Optional.of(BERLIN),
                                                known.days(),
                                                known.voided(),
                                                known.decisions(),
                                                known.outages()),
                                        7),
                        _ -> Optional.of(BERLIN),
                        Duration.ofMinutes(5),
                        () -> now);
        var periods = new StreakPeriods(streaks, sight);
        var from = LocalDate.parse("2026-03-02").plusDays(chance.nextInt(8));
        var to = from.plusDays(chance.nextInt(8));
        for (var track : TRACKS) {
            var key = new StreakKey(ana, track);
            assertThat(periods.of(key, from, to, Optional.of(now)).value())
                    .isEqualTo(periods.of(key, from, to, Optional.empty()).value());
        }
    }

    private static StreakSight inBerlin(Streaks streaks, Instant now) {
        return new StreakSight(
                streaks,
                (_, _) -> {
                    throw new AssertionError("nobody asks for the past");
                },
                _ -> Optional.of(BERLIN),
                Duration.ofMinutes(5),
                () -> now);
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return FactHistories.all();
    }

    /** Facts in any order, some voided at some time, with decisions among them. */
    private static List<Object> log(List<Fact> facts, Random chance) {
        var arrived = FactHistories.arrived(facts, chance);
        var log =
                new ArrayList<Object>(
                        FactHistories.voiding(FactHistories.some(facts, chance), arrived, chance));
        decisions(chance).forEach(decision -> log.add(chance.nextInt(log.size() + 1), decision));
        return log;
    }

    private static List<StreakEvent> decisions(Random chance) {
        var made = new ArrayList<StreakEvent>();
        for (var number = 0; number < chance.nextInt(8); number++) {
            made.add(decision(new UUID(5, number), chance));
        }
        return made;
    }

    private static StreakEvent decision(UUID id, Random chance) {
        var at = MONDAY.plus(chance.nextInt(36) * 6L, ChronoUnit.HOURS);
        var when = new Moment(at, ZoneId.of("Europe/Berlin"), 4);
        var track = TRACKS.get(chance.nextInt(2));
        return switch (chance.nextInt(6)) {
            case 0 ->
                    new PauseDeclared(
                            ana, id, when.day().plusDays(1), when.day().plusDays(2), when);
            case 1 -> new RestDaysChosen(ana, id, List.of(when.day().getDayOfWeek()), when);
            case 2 ->
                    new OutageDeclared(
                            id, at, at.plusSeconds(3_600), "", "", at.plusSeconds(9_000));
            case 3 -> new FreezeBought(ana, id, track, 2, when);
            default -> new RepairUsed(ana, id, track, 3, 0, when);
        };
    }

    private static List<List<Recorded>> batches(List<Object> events, Random chance) {
        var batches = new ArrayList<List<Recorded>>();
        for (var from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + chance.nextInt(9));
            batches.add(events.subList(from, to).stream().map(FactSamples::recorded).toList());
            from = to;
        }
        return batches;
    }

    private static List<Object> ofAna(List<Object> events) {
        return events.stream()
                .filter(event -> !(event instanceof Evidence some) || some.learner().equals(ana))
                .toList();
    }
}
