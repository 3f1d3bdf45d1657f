package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.learner.PlanSamples;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.application.streak.ListDecisions.Freeze;
import app.fabula.application.streak.ListDecisions.Query;
import app.fabula.application.streak.ListDecisions.Repair;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionListerTest {
    private static final Track es = new Track("es");
    private static final Freeze bought =
            new Freeze(id(1), Track.ALL, Optional.empty(), moment(1).at(), Optional.empty());
    private static final Freeze given =
            new Freeze(
                    id(2),
                    es,
                    Optional.of("The app had crashed."),
                    moment(2).at(),
                    Optional.empty());
    private static final Freeze another =
            new Freeze(id(4), es, Optional.empty(), moment(4).at(), Optional.empty());

    private final InMemoryStreaks streaks =
            new InMemoryStreaks(new InMemoryProjectionStore().comeTo(StreakProjection.NAME, 7));
    private final StreakSight sight =
            new StreakSight(
                    streaks,
                    (_, _) -> {
                        throw new AssertionError("nobody asks for the past");
                    },
                    _ ->
                            Optional.of(
                                    new LearnerCalendar(
                                            ZoneOffset.UTC, new DayRule(0, DailyGoal.DEFAULT))),
                    Duration.ofMinutes(5),
                    () -> moment(6).at());
    private final ListDecisions decisions =
            new DecisionLister(streaks, sight, new InMemoryCursors());

    @BeforeEach
    void decided() {
        streaks.add(new FreezeBought(ana, id(1), Track.ALL, 2, moment(1)));
        streaks.add(
                new FreezeGranted(
                        ana, id(2), es, 2, "person:tea", "The app had crashed.", moment(2)));
        streaks.add(new RepairUsed(ana, id(3), es, 3, 30, moment(3)));
        streaks.add(new FreezeBought(ana, id(4), es, 2, moment(4)));
    }

    @Test
    void freezes_are_listed_with_what_was_said_when_they_were_given() {
        var all = decisions.freezes(ana, all(9, Optional.empty()));
        assertThat(all.value().items()).containsExactly(another, given, bought);
        assertThat(all.position()).isEqualTo(7);
        assertThat(decisions.freezes(ben, all(9, Optional.empty())).value().items()).isEmpty();
    }

    @Test
    void a_freeze_tells_which_day_has_taken_it_until_that_day_is_credited() {
        var user = new AppUser(PlanSamples.plan(1)).reads("2026-03-02T18:00").buysFreeze();
        assertThat(user.used()).containsExactly(Optional.empty());

        var tuesday = Optional.of(LocalDate.parse("2026-03-03"));
        assertThat(user.at("2026-03-04T09:00").used()).containsExactly(tuesday);
        assertThat(user.reads("2026-03-04T18:00").used()).containsExactly(tuesday);
        assertThat(user.reads("2026-03-03T18:00").used()).containsExactly(Optional.empty());
    }

    @Test
    void repairs_are_listed_by_themselves() {
        assertThat(decisions.repairs(ana, all(9, Optional.empty())).value().items())
                .containsExactly(new Repair(id(3), es, moment(3).at()));
        assertThat(decisions.repairs(ana, of(Track.ALL, 9)).value().items()).isEmpty();
    }

    @Test
    void those_of_one_streak_are_a_list_of_their_own() {
        assertThat(decisions.freezes(ana, of(Track.ALL, 9)).value().items())
                .containsExactly(bought);
        var spanish = decisions.freezes(ana, of(es, 1)).value();
        assertThat(spanish.items()).containsExactly(another);
        var rest = new Query(Optional.of(es), 1, spanish.next());
        assertThat(decisions.freezes(ana, rest).value().items()).containsExactly(given);
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> decisions.freezes(ana, all(1, spanish.next())));
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> decisions.repairs(ana, rest));
    }

    @Test
    void what_is_added_meanwhile_moves_nothing() {
        var first = decisions.freezes(ana, all(1, Optional.empty())).value();
        streaks.add(new FreezeBought(ana, id(5), Track.ALL, 2, moment(5)));
        assertThat(decisions.freezes(ana, all(9, first.next())).value().items())
                .containsExactly(given, bought);
    }

    private static Query all(int limit, Optional<String> cursor) {
        return new Query(Optional.empty(), limit, cursor);
    }

    private static Query of(Track track, int limit) {
        return new Query(Optional.of(track), limit, Optional.empty());
    }

    private static UUID id(int number) {
        return new UUID(2, number);
    }

    private static Moment moment(int day) {
        return new Moment(Instant.parse("2026-03-0%dT12:00:00Z".formatted(day)), ZoneOffset.UTC, 0);
    }
}
