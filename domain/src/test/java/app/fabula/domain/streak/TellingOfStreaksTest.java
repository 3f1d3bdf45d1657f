package app.fabula.domain.streak;

import static app.fabula.domain.streak.StreakHistories.MARCH;
import static app.fabula.domain.streak.StreakHistories.march;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said when facts come in, and what when others come late. */
class TellingOfStreaksTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));

    private final StreakNewsDecider decider = new StreakNewsDecider();
    private StreaksTold told = decider.initial();

    @Test
    void each_day_is_said_once() {
        assertThat(says(new StreakHistories().met(1), 1))
                .containsExactly(new StreakStarted(ana, Track.ALL, march(1), nine(1)));
        assertThat(says(new StreakHistories().met(1, 2), 2))
                .containsExactly(new StreakExtended(ana, Track.ALL, march(2), 2, nine(2)));
        assertThat(says(new StreakHistories().met(1, 2), 2)).isEmpty();
    }

    @Test
    void a_day_that_closes_is_frozen_or_breaks_the_run() {
        var history = new StreakHistories().freeze("2026-03-01T08:00").met(1);
        says(history, 1);
        assertThat(says(history, 2)).isEmpty();
        assertThat(says(history, 3))
                .containsExactly(new DayFrozen(ana, Track.ALL, march(2), midnight(3)));
        assertThat(says(history, 4))
                .containsExactly(new StreakBroken(ana, Track.ALL, march(3), 1, midnight(4)));
        assertThat(says(history, 9)).isEmpty();
    }

    @Test
    void a_milestone_is_said_with_the_day_that_made_it() {
        assertThat(says(new StreakHistories().met(1, 2, 3), 3))
                .contains(new MilestoneReached(ana, Track.ALL, march(3), 3, nine(3)))
                .hasSize(4);
    }

    @Test
    void a_late_fact_heals_the_run_and_what_was_said_is_corrected() {
        says(new StreakHistories().met(1, 2, 4, 5), 5);
        assertThat(says(new StreakHistories().met(1, 2, 3, 4, 5), 5))
                .containsExactly(
                        new StreakExtended(ana, Track.ALL, march(3), 3, nine(3)),
                        new StreakExtended(ana, Track.ALL, march(4), 4, nine(4)),
                        new StreakRestored(ana, Track.ALL, march(5), 5, noon(5)),
                        new MilestoneReached(ana, Track.ALL, march(3), 3, nine(3)));
    }

    @Test
    void what_a_repair_joins_is_restored() {
        says(new StreakHistories().met(1, 2, 4), 4);
        assertThat(says(new StreakHistories().met(1, 2, 4).repair("2026-03-04T10:00"), 4))
                .containsExactly(
                        new StreakRestored(ana, Track.ALL, march(4), 3, noon(4)),
                        new MilestoneReached(ana, Track.ALL, march(4), 3, at(4, "10:00")));
    }

    @Test
    void what_is_voided_is_taken_back() {
        says(new StreakHistories().met(1, 2, 3), 3);
        assertThat(says(new StreakHistories().met(1, 2), 3))
                .containsExactly(
                        new DayRetracted(ana, Track.ALL, march(3), noon(3)),
                        new StreakExtended(ana, Track.ALL, march(2), 2, nine(2)),
                        new MilestoneRetracted(ana, Track.ALL, march(3), 3, noon(3)));
        assertThat(says(new StreakHistories(), 3))
                .containsExactly(
                        new DayRetracted(ana, Track.ALL, march(1), noon(3)),
                        new DayRetracted(ana, Track.ALL, march(2), noon(3)));
    }

    @Test
    void a_day_voided_in_the_middle_breaks_the_run_there() {
        says(new StreakHistories().met(1, 2, 3), 3);
        assertThat(says(new StreakHistories().met(1, 3), 3))
                .containsExactly(
                        new StreakBroken(ana, Track.ALL, march(2), 1, midnight(3)),
                        new StreakStarted(ana, Track.ALL, march(3), nine(3)),
                        new MilestoneRetracted(ana, Track.ALL, march(3), 3, noon(3)));
    }

    @Test
    void a_length_that_was_said_too_high_is_said_again() {
        says(new StreakHistories().freeze("2026-03-01T08:00").met(1, 2, 3, 4), 4);
        assertThat(says(new StreakHistories().freeze("2026-03-01T08:00").met(1, 3, 4), 4))
                .containsExactly(
                        new DayFrozen(ana, Track.ALL, march(2), midnight(3)),
                        new StreakExtended(ana, Track.ALL, march(4), 3, nine(4)),
                        new MilestoneRetracted(ana, Track.ALL, march(3), 3, noon(4)),
                        new MilestoneReached(ana, Track.ALL, march(4), 3, nine(4)));
    }

    @Test
    void how_long_a_run_was_is_said_again_where_a_late_fact_makes_it_longer() {
        says(new StreakHistories().met(1, 2, 4, 5), 9);
        assertThat(says(new StreakHistories().met(1, 2, 3, 4, 5), 9))
                .contains(new StreakBroken(ana, Track.ALL, march(6), 5, midnight(7)))
                .noneMatch(StreakRestored.class::isInstance);
    }

    @Test
    void a_late_day_of_long_ago_restores_nothing() {
        says(new StreakHistories().met(7, 8, 9), 9);
        assertThat(says(new StreakHistories().met(2, 7, 8, 9), 9))
                .containsExactly(
                        new StreakStarted(ana, Track.ALL, march(2), nine(2)),
                        new StreakBroken(ana, Track.ALL, march(3), 1, midnight(4)));
    }

    @Test
    void each_track_is_told_for_itself() {
        says(new StreakHistories().met(1), 1);
        var history = new StreakHistories().met(1);
        var news = News.of(history.course(), history.at(MARCH.formatted(1, "12:00")));
        assertThat(decider.decide(new AnnounceStreak(ana, new Track("es"), news, noon(1)), told))
                .containsExactly(new StreakStarted(ana, new Track("es"), march(1), nine(1)));
    }

    @Test
    void milestones_are_some_of_the_first_year_and_every_further_year() {
        assertThat(IntStream.rangeClosed(0, 1_100).filter(Milestone::isOne))
                .containsExactly(3, 7, 14, 30, 50, 100, 200, 365, 730, 1_095);
    }

    /** At noon of that day of March; whatever was said is heard. */
    private List<Announcement> says(StreakHistories history, int day) {
        var standing = history.at(MARCH.formatted(day, "12:00"));
        var news = News.of(history.course(), standing);
        var said = decider.decide(new AnnounceStreak(ana, Track.ALL, news, noon(day)), told);
        for (var one : said) {
            told = decider.evolve(told, one);
        }
        return said;
    }

    private static Instant nine(int day) {
        return at(day, "09:00");
    }

    private static Instant noon(int day) {
        return at(day, "12:00");
    }

    private static Instant midnight(int day) {
        return at(day, "00:00");
    }

    private static Instant at(int day, String time) {
        return Instant.parse(MARCH.formatted(day, time) + ":00Z");
    }
}
