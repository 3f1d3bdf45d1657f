package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.Track;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Credited;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days of March 2026, told alike by the read model and by the log of that time. */
class ExplainedDaysTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final DayRule RULE = new DayRule(0, DailyGoal.pages(1));
    private static final Language SPANISH = new Language("es");
    private static final StreakKey ALL = new StreakKey(ana, Track.ALL);

    private final List<Object> log = new ArrayList<>();

    @Test
    void a_day_that_had_begun_a_new_run_belongs_to_the_one_that_was_repaired() {
        reads(1);
        reads(2);
        reads(4);
        assertThat(credited(4)).isEqualTo(Because.BROKEN);

        log.add(new RepairUsed(ana, new UUID(2, 1), Track.ALL, 3, 30, nine(4)));

        assertThat(credited(4)).isEqualTo(Because.KEPT);
        assertThat(((Credited) explained(ALL, 4).turn().orElseThrow()).run())
                .isEqualTo(new Run(march(1), march(4), 3));
        assertThat(explained(ALL, 3).state()).isEqualTo(DayState.REPAIRED);
    }

    @Test
    void a_day_names_what_was_voided_of_it() {
        reads(1);
        reads(2);
        var voided = voids(2);

        var fact =
                new VoidedFact(
                        new UUID(1, 2),
                        nine(2).at(),
                        SPANISH,
                        Capacity.LEARNER,
                        "not me",
                        voided.voidedAt());
        assertThat(explained(ALL, 2).voided()).containsExactly(fact);
        assertThat(explained(new StreakKey(ana, Track.of(SPANISH)), 2).voided())
                .containsExactly(fact);
        assertThat(explained(new StreakKey(ana, Track.of(new Language("fr"))), 2).voided())
                .isEmpty();
        assertThat(explained(ALL, 1).voided()).isEmpty();
    }

    @Test
    void what_never_counted_is_not_called_void() {
        log.add(new StoryStarted(ana, story(1), 1, SPANISH, occurrence(2)));
        voids(2);

        assertThat(explained(ALL, 2).voided()).isEmpty();
    }

    private Because credited(int day) {
        return ((Credited) explained(ALL, day).turn().orElseThrow()).because();
    }

    /** By both, in the evening of the tenth. */
    private Explanation explained(StreakKey key, int day) {
        var calendars = new StreakCalendars(sight());
        var now = calendars.of(key, march(day), Optional.empty()).value();
        assertThat(calendars.of(key, march(day), Optional.of(nine(10).at())).value())
                .isEqualTo(now);
        return now;
    }

    private StreakSight sight() {
        var home = Optional.of(new LearnerCalendar(UTC, RULE));
        var history = StreakHistory.of(log.iterator());
        var then =
                new StreakHistory(
                        home,
                        history.days(),
                        history.voided(),
                        history.decisions(),
                        history.outages());
        return new StreakSight(
                kept(),
                (_, _) -> new Shown<>(then, 0),
                _ -> home,
                Duration.ofMinutes(5),
                nine(10)::at);
    }

    private InMemoryStreaks kept() {
        var streaks = new InMemoryStreaks(new InMemoryProjectionStore());
        new StreakFold(streaks).apply(log.stream().map(ExplainedDaysTest::recorded).toList());
        return streaks;
    }

    private void reads(int day) {
        log.add(new PageRead(ana, story(1), 1, SPANISH, day, 60, 30, occurrence(day)));
    }

    private ActivityVoided voids(int day) {
        var event =
                new ActivityVoided(
                        ana,
                        story(1),
                        SPANISH,
                        occurrence(day),
                        Capacity.LEARNER,
                        "person:ana",
                        "not me",
                        nine(day + 1).at());
        log.add(event);
        return event;
    }

    private static Occurrence occurrence(int day) {
        return new Occurrence(new UUID(1, day), nine(day).at(), UTC, "phone", RULE);
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
