package app.fabula.adapters.rest;

import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause;
import app.fabula.application.streak.DayState;
import app.fabula.application.streak.ExplainStreakDay;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.GetStreakCalendar;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.TrackDay;
import app.fabula.application.streak.VoidedFact;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.Track;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Because;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The learner has read on two days, and is about to read on the third. */
@Component
class FakeStreaks implements GetStreak, GetStreakCalendar, ExplainStreakDay {
    static final Instant NOW = Instant.parse("2026-03-03T20:00:00Z");
    static final Instant REGISTERED = Instant.parse("2026-03-01T08:00:00Z");
    static final DailyGoal GOAL = DailyGoal.activeSeconds(300);

    private static final LocalDate SECOND = LocalDate.parse("2026-03-02");
    private static final Run RUN = new Run(SECOND.minusDays(1), SECOND, 2);
    private static final PracticeDay READ =
            PracticeDay.empty()
                    .with(practice(1, "2026-03-02T19:01:00Z", 120))
                    .with(practice(2, "2026-03-02T19:05:00Z", 200));

    private static final VoidedFact VOIDED =
            new VoidedFact(
                    new UUID(0x0197f1c56f5e7c11L, 0xa5a53f2f3d2b9d03L),
                    Instant.parse("2026-03-02T19:03:00Z"),
                    new Language("es"),
                    Capacity.LEARNER,
                    "my brother has turned the page",
                    Instant.parse("2026-03-02T19:30:00Z"));

    @Override
    public Shown<View> of(StreakKey key, Optional<Instant> asOf) {
        require(key, asOf);
        var run = Optional.of(RUN);
        return new Shown<>(
                new View(
                        new Standing(
                                Standing.Status.PENDING_TODAY,
                                SECOND.plusDays(1),
                                run,
                                run,
                                1,
                                List.of()),
                        GOAL,
                        new TrackDay(2, 90, Optional.empty()),
                        Instant.parse("2026-03-04T03:00:00Z"),
                        Optional.of(DayState.REST).filter(_ -> isInSpanish(key)),
                        false),
                71);
    }

    @Override
    public Shown<Calendar> of(StreakKey key, LocalDate from, LocalDate to, Optional<Instant> asOf) {
        require(key, asOf);
        var days =
                from.datesUntil(to.plusDays(1))
                        .map(date -> new Day(date, state(date), practised(date)))
                        .toList();
        return new Shown<>(new Calendar(GOAL, days), 74);
    }

    @Override
    public Shown<Explanation> of(StreakKey key, LocalDate date, Optional<Instant> asOf) {
        require(key, asOf);
        return new Shown<>(
                date.equals(SECOND)
                        ? explained()
                        : new Explanation(
                                date,
                                SECOND.plusDays(1),
                                DayState.PENDING,
                                PracticeDay.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                75);
    }

    private static boolean isInSpanish(StreakKey key) {
        return key.track().equals(Track.of(new Language("es")));
    }

    private static Explanation explained() {
        var met = READ.goalsMet().getFirst();
        return new Explanation(
                SECOND,
                SECOND.plusDays(1),
                DayState.CREDITED,
                READ,
                Optional.of(credited(met)),
                Optional.of(new Cause.Recorded(met)),
                List.of(VOIDED),
                List.of());
    }

    private static Turn credited(GoalMet met) {
        return new Turn.Credited(SECOND, met, RUN, Because.NEXT);
    }

    private static DayState state(LocalDate date) {
        return date.isAfter(SECOND) ? DayState.PENDING : DayState.CREDITED;
    }

    private static TrackDay practised(LocalDate date) {
        return date.equals(SECOND) ? TrackDay.of(READ) : TrackDay.NOTHING;
    }

    private static Practice practice(int page, String at, int seconds) {
        return new Practice(
                new UUID(0x0197f1c56f5e7c11L, 0xa5a53f2f3d2b9d00L + page),
                new Moment(Instant.parse(at), ZoneId.of("Europe/Berlin"), 4),
                new Language("es"),
                Ids.STORY,
                page,
                seconds,
                GOAL);
    }

    private static void require(StreakKey key, Optional<Instant> asOf) {
        FakeLearners.require(key.learner());
        if (asOf.filter(NOW::isBefore).isPresent()) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        if (asOf.filter(REGISTERED::isAfter).isPresent()) {
            throw Refusal.unknown("not-registered-then", "The learner was registered later.");
        }
    }
}
