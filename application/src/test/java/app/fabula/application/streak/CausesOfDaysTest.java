package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.streak.DecisionEntries;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What decided about the days of March 2026, which began on a Sunday. */
class CausesOfDaysTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final DayRule RULE = new DayRule(0, DailyGoal.pages(1));
    private static final StreakKey KEY = new StreakKey(ana, Track.ALL);

    private final List<Object> log = new ArrayList<>();

    @Test
    void a_day_is_credited_by_the_activity_that_met_the_goal() {
        reads(1, new UUID(1, 1));

        assertThat(cause(1)).contains(fact(new UUID(1, 1), 1));
    }

    @Test
    void a_day_is_frozen_by_the_oldest_freeze() {
        reads(1, new UUID(1, 1));
        var other = new FreezeBought(ana, new UUID(2, 0), new Track("es"), 2, nine(1));
        var bought = new FreezeBought(ana, new UUID(2, 1), Track.ALL, 2, nine(1));
        var granted =
                new FreezeGranted(
                        ana, new UUID(2, 2), Track.ALL, 2, "person:tea", "a prize", nine(1));
        log.addAll(List.of(other, bought, granted));

        assertThat(cause(2)).contains(decision(bought));
        assertThat(cause(3)).contains(decision(granted));
    }

    @Test
    void a_fact_with_the_id_of_a_decision_is_not_taken_for_it() {
        var bought = new FreezeBought(ana, new UUID(2, 1), Track.ALL, 2, nine(1));
        log.add(bought);
        reads(2, bought.id());

        assertThat(cause(2)).contains(fact(bought.id(), 2));
        assertThat(cause(3)).contains(decision(bought));
    }

    @Test
    void a_day_is_held_by_its_pause_whether_or_not_there_is_a_run() {
        var pause = new PauseDeclared(ana, new UUID(2, 1), march(19), march(25), nine(1));
        log.add(pause);
        assertThat(cause(25)).contains(decision(pause));

        reads(18, new UUID(1, 1));
        assertThat(cause(19)).contains(decision(pause));
    }

    @Test
    void a_day_is_held_by_the_choice_that_was_then_in_force() {
        var sunday = List.of(DayOfWeek.SUNDAY);
        var first = new RestDaysChosen(ana, new UUID(2, 1), sunday, nine(1));
        var second = new RestDaysChosen(ana, new UUID(2, 2), sunday, nine(8));
        log.addAll(List.of(first, second));
        reads(2, new UUID(1, 1));

        assertThat(cause(8)).contains(decision(first));
        assertThat(cause(15)).contains(decision(second));
    }

    @Test
    void a_day_is_forgiven_by_the_outage_that_fell_on_it() {
        var another = outage(1, 9, 10);
        var outage = outage(2, 2, 3);
        log.addAll(List.of(another, outage));
        reads(1, new UUID(1, 1));

        assertThat(cause(3)).contains(new Declared(outage.id(), nine(7).at(), Outage.of(outage)));
    }

    @Test
    void a_day_that_is_held_in_several_ways_is_forgiven_or_else_paused() {
        var tuesday = List.of(DayOfWeek.TUESDAY);
        var pause = new PauseDeclared(ana, new UUID(2, 2), march(3), march(10), nine(1));
        var outage = outage(1, 2, 3);
        log.addAll(List.of(new RestDaysChosen(ana, new UUID(2, 1), tuesday, nine(1)), pause));
        log.add(outage);
        reads(1, new UUID(1, 1));

        assertThat(cause(3)).contains(Declared.of(outage));
        assertThat(cause(10)).contains(decision(pause));
    }

    @Test
    void all_days_between_are_repaired_by_the_repair() {
        reads(1, new UUID(1, 1));
        reads(4, new UUID(1, 2));
        var repair = new RepairUsed(ana, new UUID(2, 1), Track.ALL, 3, 30, nine(5));
        log.add(repair);

        assertThat(cause(2)).contains(decision(repair));
        assertThat(cause(3)).contains(decision(repair));
        assertThat(cause(4)).contains(fact(new UUID(1, 2), 4));
        assertThat(cause(5)).as("the day of the repair").isEmpty();
    }

    @Test
    void what_was_not_recorded_did_not_decide() {
        reads(2, new UUID(1, 1));

        assertThat(cause(1)).isEmpty();
        assertThat(cause(3)).isEmpty();
        assertThat(cause(28)).isEmpty();
    }

    /** By the log and by the read model, in the evening of the twentieth. */
    private Optional<Cause> cause(int day) {
        var history = StreakHistory.of(log.iterator());
        var known = history.whole(KEY.track(), Instant.MAX);
        var cause = cause(day, known, new KnownRecords(KEY.track(), history, Instant.MAX));

        var streaks = new InMemoryStreaks(new InMemoryProjectionStore());
        new StreakFold(streaks).apply(log.stream().map(CausesOfDaysTest::recorded).toList());
        var kept = new KeptRecords(KEY, streaks);
        assertThat(cause(day, new WholeStreaks(streaks).of(KEY), kept)).isEqualTo(cause);
        return cause;
    }

    private static Optional<Cause> cause(int day, WholeStreak whole, DayRecords records) {
        var home = new LearnerCalendar(UTC, RULE);
        var seen = new SeenStreak(home, nine(20), whole, records);
        return new DayCauses(seen, new DayStates(seen)).of(march(day));
    }

    private void reads(int day, UUID activity) {
        var occurrence = new Occurrence(activity, nine(day).at(), UTC, "phone", RULE);
        log.add(new PageRead(ana, story(1), 1, new Language("es"), 1, 60, 30, occurrence));
    }

    /** From nine on the one day to nine on the other. */
    private static OutageDeclared outage(int number, int from, int to) {
        return new OutageDeclared(
                new UUID(3, number),
                nine(from).at(),
                nine(to).at(),
                "person:olga",
                "a flood",
                nine(7).at());
    }

    private static Cause fact(UUID activity, int day) {
        return new Cause.Recorded(new GoalMet(activity.toString(), nine(day)));
    }

    private static Cause decision(Decision decision) {
        return new Cause.Recorded(DecisionEntries.entry(decision));
    }

    private static Recorded recorded(Object event) {
        return new Recorded(new UUID(9, 1), 7, event, "", Instant.EPOCH, new UUID(9, 2));
    }

    private static Moment nine(int day) {
        return new Moment(march(day).atTime(9, 0).atZone(UTC).toInstant(), UTC, 0);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
