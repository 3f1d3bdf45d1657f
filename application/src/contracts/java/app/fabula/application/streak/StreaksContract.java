package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.streak.StreakSamples.MONDAY;
import static app.fabula.application.streak.StreakSamples.NINE;
import static app.fabula.application.streak.StreakSamples.met;
import static app.fabula.application.streak.StreakSamples.page;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.Streaks.Checkpoints;
import app.fabula.application.streak.Streaks.Glance;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of streaks, and found again. */
public interface StreaksContract extends ForgettingContract<DayKey, PracticeDay>, ShownContract {
    Track ES = new Track("es");

    Streaks streaks();

    @Test
    default void a_streak_is_found_by_its_learner_with_all_that_belongs_to_it() {
        var all = new KeptStreak(StreakSamples.streak(), Optional.of(place("f")), 2, 7);
        var one = new KeptStreak(Streak.beginning(0), Optional.of(place("g")), 0, 7);
        streaks().save(Map.of(key(ana, Track.ALL), all, key(ana, ES), one, key(ben, ES), one));
        assertThat(streaks().of(Set.of(ana)))
                .isEqualTo(Map.of(key(ana, Track.ALL), all, key(ana, ES), one));
        assertThat(streaks().of(Set.of())).isEmpty();
    }

    @Test
    default void a_glance_tells_one_streak_one_day_and_all_outages() {
        var kept = new KeptStreak(StreakSamples.streak(), Optional.of(place("f")), 2, 7);
        var done = new TrackDay(7, 280, Optional.of(met(1)));
        var begun = new TrackDay(1, 30, Optional.empty());
        var tuesday = MONDAY.plusDays(1);
        streaks().save(Map.of(key(ana, ES), kept));
        streaks()
                .saveDays(
                        Map.of(
                                new TrackDayKey(key(ana, ES), MONDAY), done,
                                new TrackDayKey(key(ben, ES), MONDAY), begun,
                                new TrackDayKey(key(ana, Track.ALL), tuesday), begun));
        List.of(2, 1).forEach(number -> streaks().add(StreakSamples.outage(number)));
        var outages = List.of(outage(1), outage(2));

        assertThat(streaks().glance(new TrackDayKey(key(ana, ES), MONDAY)).value())
                .isEqualTo(new Glance(Optional.of(kept), done, outages));
        assertThat(streaks().glance(new TrackDayKey(key(ana, ES), tuesday)).value())
                .isEqualTo(new Glance(Optional.of(kept), TrackDay.NOTHING, outages));
        assertThat(streaks().glance(new TrackDayKey(key(ana, Track.ALL), tuesday)).value())
                .isEqualTo(new Glance(Optional.empty(), begun, outages));
        assertThat(streaks().glance(new TrackDayKey(key(ben, Track.ALL), MONDAY)).value())
                .isEqualTo(new Glance(Optional.empty(), TrackDay.NOTHING, outages));
    }

    @Test
    default void a_later_streak_takes_the_place_of_the_one_before() {
        var before = new KeptStreak(StreakSamples.streak(), Optional.of(place("f")), 2, 7);
        var after = new KeptStreak(Streak.beginning(1), Optional.of(place("g")), 3, 7);
        streaks().save(Map.of(key(ana, ES), before));
        streaks().save(Map.of(key(ana, ES), after));
        assertThat(streaks().of(Set.of(ana))).isEqualTo(Map.of(key(ana, ES), after));
    }

    @Test
    default void a_streak_of_nothing_leaves_nothing_behind() {
        var some = new KeptStreak(StreakSamples.streak(), Optional.of(place("f")), 0, 7);
        streaks().save(Map.of(key(ana, ES), some, key(ana, Track.ALL), some));
        var nothing = new KeptStreak(Streak.beginning(0), Optional.empty(), 0, 7);
        streaks().save(Map.of(key(ana, ES), nothing));
        assertThat(streaks().of(Set.of(ana))).isEqualTo(Map.of(key(ana, Track.ALL), some));
    }

    @Test
    default void the_days_of_a_streak_are_its_own() {
        var done = new TrackDay(7, 280, Optional.of(met(1)));
        var begun = new TrackDay(1, 30, Optional.empty());
        streaks()
                .saveDays(
                        Map.of(
                                new TrackDayKey(key(ana, ES), MONDAY.plusDays(1)), done,
                                new TrackDayKey(key(ana, ES), MONDAY), done,
                                new TrackDayKey(key(ana, Track.ALL), MONDAY), done,
                                new TrackDayKey(key(ben, ES), MONDAY), done));
        streaks().saveDays(Map.of(new TrackDayKey(key(ana, ES), MONDAY), begun));
        assertThat(streaks().days(key(ana, ES)))
                .isEqualTo(Map.of(MONDAY, begun, MONDAY.plusDays(1), done));
    }

    @Test
    default void days_are_found_from_one_to_another() {
        var some = new TrackDay(1, 30, Optional.empty());
        for (var day = 0; day < 5; day++) {
            streaks().saveDays(Map.of(new TrackDayKey(key(ana, ES), MONDAY.plusDays(day)), some));
        }
        assertThat(streaks().days(key(ana, ES), MONDAY.plusDays(1), MONDAY.plusDays(3)))
                .containsOnlyKeys(MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
    }

    @Test
    default void the_latest_checkpoint_before_an_instant_is_found() {
        var first = checkpoint(1);
        var second = checkpoint(2);
        save(key(ana, ES), Optional.empty(), first, second);
        save(key(ben, ES), Optional.empty(), checkpoint(3));
        assertThat(streaks().checkpoint(key(ana, ES), at(checkpoint(3)))).hasValue(second);
        assertThat(streaks().checkpoint(key(ana, ES), at(second))).hasValue(first);
        assertThat(streaks().checkpoint(key(ana, ES), at(first))).isEmpty();
        assertThat(streaks().checkpoint(key(ana, Track.ALL), at(second))).isEmpty();
    }

    @Test
    default void checkpoints_take_the_place_of_those_from_an_instant_on() {
        save(key(ana, ES), Optional.empty(), checkpoint(1), checkpoint(2), checkpoint(3));
        save(key(ben, ES), Optional.empty(), checkpoint(3));
        save(key(ana, ES), Optional.of(at(checkpoint(2))), checkpoint(4));
        assertThat(streaks().checkpoint(key(ana, ES), at(checkpoint(4)))).hasValue(checkpoint(1));
        assertThat(streaks().checkpoint(key(ana, ES), at(checkpoint(5)))).hasValue(checkpoint(4));
        assertThat(streaks().checkpoint(key(ben, ES), at(checkpoint(4)))).hasValue(checkpoint(3));

        save(key(ana, ES), Optional.empty());
        assertThat(streaks().checkpoint(key(ana, ES), at(checkpoint(5)))).isEmpty();
    }

    private void save(StreakKey key, Optional<Instant> from, KeptStreak... kept) {
        streaks().saveCheckpoints(Map.of(key, new Checkpoints(from, List.of(kept))));
    }

    private static KeptStreak checkpoint(int number) {
        var place = new KeptStreak.Place(met(number).when().at(), "f");
        return new KeptStreak(StreakSamples.streak(), Optional.of(place), number, 7);
    }

    private static Instant at(KeptStreak kept) {
        return kept.to().orElseThrow().at();
    }

    @Test
    default void a_day_on_which_nothing_is_left_leaves_nothing_behind() {
        var day = new TrackDayKey(key(ana, ES), MONDAY);
        streaks().saveDays(Map.of(day, new TrackDay(1, 30, Optional.empty())));
        streaks().saveDays(Map.of(day, TrackDay.NOTHING));
        assertThat(streaks().days(key(ana, ES))).isEmpty();
    }

    @Test
    default void decisions_are_kept_by_their_time_and_once() {
        var made = StreakSamples.decisions(ana);
        made.reversed().forEach(streaks()::add);
        made.forEach(streaks()::add);
        StreakSamples.decisions(ben).forEach(streaks()::add);
        assertThat(streaks().decisions(ana).all()).isEqualTo(made);
    }

    @Test
    default void what_is_void_of_a_day_is_kept_by_its_time_and_once() {
        var day = new DayKey(ana, MONDAY);
        var first = StreakSamples.voided(1);
        var second = StreakSamples.voided(2);
        List.of(second, first, second).forEach(fact -> streaks().add(day, fact));
        streaks().add(new DayKey(ana, MONDAY.plusDays(1)), StreakSamples.voided(3));
        streaks().add(new DayKey(ben, MONDAY), StreakSamples.voided(4));
        assertThat(streaks().voided(day)).containsExactly(first, second);
    }

    @Test
    default void outages_are_kept_by_the_time_of_their_declaration_and_once() {
        List.of(2, 1, 2).forEach(number -> streaks().add(StreakSamples.outage(number)));
        assertThat(streaks().outages()).isEqualTo(List.of(outage(1), outage(2)));
    }

    @Test
    default void an_outage_is_found_with_its_declaration() {
        List.of(2, 1).forEach(number -> streaks().add(StreakSamples.outage(number)));
        assertThat(streaks().declared(outage(2))).isEqualTo(Declared.of(StreakSamples.outage(2)));
    }

    @Override
    default ReadModel<DayKey, PracticeDay> model() {
        return streaks().days();
    }

    @Override
    default String projection() {
        return StreakProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(streaks().read(() -> streaks().outages()));
    }

    @Override
    default DayKey aKey() {
        return new DayKey(ana, MONDAY);
    }

    @Override
    default DayKey anotherKey() {
        return new DayKey(ana, MONDAY.plusDays(1));
    }

    @Override
    default PracticeDay aState() {
        return page(1);
    }

    @Override
    default PracticeDay nothing() {
        return PracticeDay.empty();
    }

    @Override
    default PracticeDay anotherState() {
        return page(2);
    }

    private static StreakKey key(LearnerId learner, Track track) {
        return new StreakKey(learner, track);
    }

    private static KeptStreak.Place place(String id) {
        return new KeptStreak.Place(NINE.at(), id);
    }

    private static Outage outage(int number) {
        return Outage.of(StreakSamples.outage(number));
    }
}
