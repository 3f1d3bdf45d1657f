package app.fabula.application.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.AnnounceStreak;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakNewsDecider;
import app.fabula.domain.streak.StreaksTold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said when pages come in, when days close, and how often anybody looks. */
class TellingOfStreaksOnceTest {
    private final InMemoryStreaks streaks = new InMemoryStreaks(new InMemoryProjectionStore());
    private final StreakFold fold = new StreakFold(streaks);
    private final InMemoryStreakDues dues = new InMemoryStreakDues();
    private final InMemoryDecisions<AnnounceStreak, StreaksTold, Announcement> decisions =
            new InMemoryDecisions<>(new StreakNewsDecider(), AnnounceStreak::learner);
    private final Reader reader = new Reader().in("Europe/Berlin");
    private Instant now = Instant.parse("2026-03-02T20:00:00Z");
    private int looks;

    private final StreakSight sight =
            new StreakSight(
                    streaks,
                    (_, _) -> {
                        throw new AssertionError("nobody asks for the past");
                    },
                    _ -> Optional.of(berlin()),
                    () -> now);
    private final TellOfStreaks telling =
            new TellOfStreaks(streaks, sight, this::told, decisions, dues);
    private final WhenStreakMayHaveChangedThenTellOfIt policy =
            new WhenStreakMayHaveChangedThenTellOfIt(streaks, telling, dues, () -> now);
    private final StreakDayEnds dayEnds = new StreakDayEnds(dues, telling, () -> now);

    @Test
    void a_day_is_told_once_for_each_streak_and_later_pages_are_not_looked_at() {
        reads("2026-03-02T18:00");
        assertThat(said()).containsExactlyInAnyOrder("StreakStarted *", "StreakStarted es");
        var before = looks;
        reads("2026-03-02T18:05");
        reads("2026-03-02T18:10");
        assertThat(looks).isEqualTo(before);
        assertThat(said()).hasSize(2);
    }

    @Test
    void what_was_told_by_another_instance_is_not_told_again() {
        reads("2026-03-02T18:00");
        new WhenStreakMayHaveChangedThenTellOfIt(streaks, telling, dues, () -> now)
                .on(List.of(recorded(reader.last())));
        assertThat(said()).hasSize(2);
    }

    @Test
    void a_day_that_closes_without_a_page_is_told_when_it_closes_where_the_learner_lives() {
        reads("2026-03-02T18:00");
        at("2026-03-03T22:59:59.999Z");
        assertThat(said()).hasSize(2);
        at("2026-03-03T23:00:00Z");
        assertThat(said()).hasSize(4).contains("StreakBroken *", "StreakBroken es");
        at("2026-03-09T23:00:00Z");
        assertThat(said()).hasSize(4);
    }

    @Test
    void a_late_page_heals_and_is_told() {
        reads("2026-03-02T18:00");
        now = Instant.parse("2026-03-04T20:00:00Z");
        reads("2026-03-04T18:00");
        var before = said().size();
        reads("2026-03-03T18:00");
        assertThat(said().subList(before, said().size()))
                .contains("StreakExtended *", "MilestoneReached *", "StreakExtended es");
    }

    @Test
    void an_outage_is_told_to_everybody_whose_days_it_forgives() {
        reads("2026-03-02T18:00");
        at("2026-03-03T23:00:00Z");
        var outage =
                new OutageDeclared(
                        new UUID(3, 1),
                        Instant.parse("2026-03-03T10:00:00Z"),
                        Instant.parse("2026-03-03T11:00:00Z"),
                        "person:tea",
                        "a flood",
                        now);
        fold.apply(List.of(recorded(outage)));
        policy.on(List.of(recorded(outage)));
        var before = said().size();
        dayEnds.run();
        assertThat(said().subList(before, said().size()))
                .contains("DayRetracted *", "StreakRestored *");
    }

    private void reads(String wallClock) {
        reader.reads(wallClock);
        var recorded = recorded(reader.last());
        fold.apply(List.of(recorded));
        policy.on(List.of(recorded));
    }

    private void at(String instant) {
        now = Instant.parse(instant);
        dayEnds.run();
    }

    private List<String> said() {
        return decisions.log.stream()
                .map(said -> said.getClass().getSimpleName() + " " + said.track())
                .toList();
    }

    private StreaksTold told(LearnerId learner) {
        looks++;
        return decisions.state(learner);
    }

    private static Recorded recorded(Object event) {
        return new Recorded(
                new UUID(9, event.hashCode()), 7, event, "", Instant.EPOCH, new UUID(9, 2));
    }

    private static LearnerCalendar berlin() {
        return new LearnerCalendar(ZoneId.of("Europe/Berlin"), new DayRule(0, DailyGoal.pages(1)));
    }
}
