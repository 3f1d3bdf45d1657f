package app.fabula.domain.streak;

import static app.fabula.domain.streak.StreakHistories.march;

import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakCommand.BuyFreeze;
import app.fabula.domain.streak.StreakCommand.ChooseRestDays;
import app.fabula.domain.streak.StreakCommand.DeclarePause;
import app.fabula.domain.streak.StreakCommand.EndPause;
import app.fabula.domain.streak.StreakCommand.Evidence;
import app.fabula.domain.streak.StreakCommand.GrantFreeze;
import app.fabula.domain.streak.StreakCommand.Request;
import app.fabula.domain.streak.StreakCommand.UseRepair;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecidingAboutStreaksTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final Track es = new Track("es");

    private final DeciderSpec<StreakCommand, StreakDecisions, Decision> streaks =
            DeciderSpec.of(new StreakDecider());

    @Test
    void a_freeze_is_bought_as_long_as_there_is_room() {
        streaks.given(bought(1, Track.ALL, 1))
                .when(new BuyFreeze(on(2, 2), read(Track.ALL, 1), 2))
                .then(bought(2, Track.ALL, 2));
    }

    @Test
    void a_full_stock_takes_no_more_whoever_adds_them() {
        streaks.given(bought(1, Track.ALL, 1), granted(2, Track.ALL, 1))
                .when(new BuyFreeze(on(2, 3), read(Track.ALL, 1), 2))
                .thenRefused("freeze-stock-full");
        streaks.given(bought(1, Track.ALL, 1), granted(2, Track.ALL, 1))
                .when(new GrantFreeze(on(2, 3), read(Track.ALL, 1), 2, "person:tea", "a prize"))
                .thenRefused("freeze-stock-full");
    }

    @Test
    void each_streak_has_a_stock_of_its_own() {
        streaks.given(bought(1, Track.ALL, 1), bought(2, Track.ALL, 1))
                .when(new GrantFreeze(on(1, 3), read(es, 1), 2, "person:tea", "a prize"))
                .then(granted(3, es, 1));
    }

    @Test
    void a_freeze_that_a_missed_day_has_taken_makes_room() {
        streaks.given(bought(1, Track.ALL, 1), bought(2, Track.ALL, 1))
                .when(new BuyFreeze(on(3, 3), read(Track.ALL, 1), 2))
                .then(bought(3, Track.ALL, 3));
    }

    @Test
    void where_nothing_can_be_read_there_is_nothing_to_keep() {
        var none = new Evidence(es, List.of(), new StreakHistories().rules(), false);
        for (var command :
                new StreakCommand[] {
                    new BuyFreeze(on(1, 1), none, 2),
                    new GrantFreeze(on(1, 1), none, 2, "person:tea", "a prize"),
                    new UseRepair(on(1, 1), none, 3, 30)
                }) {
            streaks.given().when(command).thenRefused("nothing-to-read");
        }
    }

    @Test
    void a_broken_run_is_repaired() {
        streaks.given()
                .when(new UseRepair(on(3, 1), read(Track.ALL, 1), 3, 30))
                .then(repaired(1, 3));
    }

    @Test
    void what_is_not_broken_is_not_repaired() {
        streaks.given()
                .when(new UseRepair(on(2, 1), read(Track.ALL, 1), 3, 30))
                .thenRefused("nothing-to-repair");
        streaks.given()
                .when(new UseRepair(on(4, 1), read(Track.ALL, 1, 3, 4), 3, 30))
                .thenRefused("nothing-to-repair");
    }

    @Test
    void what_broke_long_ago_is_not_repaired() {
        streaks.given()
                .when(new UseRepair(on(6, 1), read(Track.ALL, 1), 3, 30))
                .thenRefused("too-late-to-repair");
    }

    @Test
    void one_repair_comes_some_time_after_the_other() {
        streaks.given(repaired(1, 3))
                .when(new UseRepair(on(6, 2), read(Track.ALL, 1, 3, 4), 3, 30))
                .thenRefused("repaired-lately");
        streaks.given(repaired(1, 3))
                .when(new UseRepair(on(6, 2), read(Track.ALL, 1, 3, 4), 3, 3))
                .then(new RepairUsed(ana, id(2), Track.ALL, 3, 3, moment(6)));
    }

    @Test
    void a_pause_is_declared_before_it_begins() {
        streaks.given().when(pause(1, 1, 2, 8)).then(paused(1, 1, 2, 8));
        streaks.given().when(pause(1, 2, 2, 8)).thenRefused("pause-not-ahead");
        streaks.given().when(pause(1, 1, 8, 7)).thenRefused("pause-not-ahead");
    }

    @Test
    void a_day_is_paused_once() {
        streaks.given(paused(1, 1, 2, 8)).when(pause(2, 2, 8, 9)).thenRefused("pauses-overlap");
        streaks.given(paused(1, 1, 2, 8)).when(pause(2, 2, 9, 9)).then(paused(2, 2, 9, 9));
    }

    @Test
    void a_year_has_thirty_days_of_pause() {
        streaks.given(paused(1, 1, 2, 10)).when(pause(2, 1, 11, 31)).then(paused(2, 1, 11, 31));
        streaks.given(paused(1, 1, 2, 11)).when(pause(2, 1, 12, 31)).then(paused(2, 1, 12, 31));
        streaks.given(paused(1, 1, 2, 31))
                .when(new DeclarePause(on(1, 2), march(31).plusDays(1), march(31).plusDays(1), 30))
                .thenRefused("pause-days-exhausted");
    }

    @Test
    void days_that_a_pause_was_cut_short_by_may_be_paused_again() {
        streaks.given(paused(1, 1, 2, 31), ended(2, 3))
                .when(new DeclarePause(on(4, 3), march(5), march(31), 30))
                .then(new PauseDeclared(ana, id(3), march(5), march(31), moment(4)));
    }

    @Test
    void each_year_has_its_own_days_of_pause() {
        var newYear = march(1).withMonth(12).withDayOfMonth(20);
        streaks.given()
                .when(new DeclarePause(on(1, 1), newYear, newYear.plusDays(35), 30))
                .then(new PauseDeclared(ana, id(1), newYear, newYear.plusDays(35), moment(1)));
    }

    @Test
    void a_pause_is_ended_once_and_only_before_it_is_over() {
        streaks.given(paused(1, 1, 2, 8)).when(new EndPause(on(3, 2), id(1))).then(ended(2, 3));
        streaks.given(paused(1, 1, 2, 8), ended(2, 3))
                .when(new EndPause(on(4, 3), id(1)))
                .thenNothing();
        streaks.given(paused(1, 1, 2, 8)).when(new EndPause(on(9, 2), id(1))).thenNothing();
        streaks.given().when(new EndPause(on(3, 2), id(1))).thenRefused("unknown-pause");
    }

    @Test
    void a_week_has_two_days_of_rest() {
        var two = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var chosen = new RestDaysChosen(ana, id(1), two, moment(1));
        streaks.given().when(new ChooseRestDays(on(1, 1), two)).then(chosen);
        streaks.given(chosen).when(new ChooseRestDays(on(2, 2), two.reversed())).thenNothing();
        streaks.given(chosen)
                .when(new ChooseRestDays(on(2, 2), List.of()))
                .then(new RestDaysChosen(ana, id(2), List.of(), moment(2)));
        streaks.given()
                .when(
                        new ChooseRestDays(
                                on(1, 1),
                                List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
                .thenRefused("too-many-rest-days");
    }

    private static Request on(int day, int id) {
        return new Request(ana, id(id), moment(day));
    }

    private static UUID id(int id) {
        return new UUID(2, id);
    }

    private static Moment moment(int day) {
        return new StreakHistories().moment(StreakHistories.MARCH.formatted(day, "12:00"));
    }

    private static Evidence read(Track track, int... days) {
        var history = new StreakHistories().met(days);
        return new Evidence(track, history.entries(), history.rules(), true);
    }

    private static Decision bought(int id, Track track, int day) {
        return new FreezeBought(ana, id(id), track, 2, moment(day));
    }

    private static Decision granted(int id, Track track, int day) {
        return new FreezeGranted(ana, id(id), track, 2, "person:tea", "a prize", moment(day));
    }

    private static Decision repaired(int id, int day) {
        return new RepairUsed(ana, id(id), Track.ALL, 3, 30, moment(day));
    }

    private static StreakCommand pause(int id, int on, int from, int to) {
        return new DeclarePause(on(on, id), march(from), march(to), 30);
    }

    private static Decision paused(int id, int on, int from, int to) {
        return new PauseDeclared(ana, id(id), march(from), march(to), moment(on));
    }

    private static Decision ended(int id, int on) {
        return new PauseEnded(ana, id(id), id(1), moment(on));
    }
}
