package app.fabula.application.streak;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Looks at whole streaks: now, by the read model; or as they were known once, by the log. */
public final class StreakSight {
    private final Streaks streaks;
    private final WholeStreaks whole;
    private final StreakHistory.Source history;
    private final LearnerCalendar.Source calendars;
    private final Duration ahead;
    private final InstantSource clock;

    /**
     * @param ahead by which a device's clock may be
     */
    public StreakSight(
            Streaks streaks,
            StreakHistory.Source history,
            LearnerCalendar.Source calendars,
            Duration ahead,
            InstantSource clock) {
        this.streaks = streaks;
        this.whole = new WholeStreaks(streaks);
        this.history = history;
        this.calendars = calendars;
        this.ahead = ahead;
        this.clock = clock;
    }

    /**
     * A question to a streak, answered from one snapshot.
     *
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet} for an
     *     instant that is to come
     */
    <T> Shown<T> ask(StreakKey key, Optional<Instant> asOf, Function<SeenStreak, T> question) {
        return asOf.isEmpty() ? now(key, question) : then(key, asOf.get(), question);
    }

    /** Where the learner lives now, and what time it is there. */
    Moment now(LearnerId learner) {
        return now(calendar(learner));
    }

    /** What time it is by that calendar. */
    Moment now(LearnerCalendar calendar) {
        return moment(clock.instant(), calendar);
    }

    LearnerCalendar calendar(LearnerId learner) {
        return calendars.of(learner).orElseThrow(StreakSight::unknown);
    }

    private <T> Shown<T> now(StreakKey key, Function<SeenStreak, T> question) {
        var calendar = calendar(key.learner());
        var now = now(calendar);
        return streaks.read(() ->
                question.apply(
                        new SeenStreak(
                                calendar, now, whole.of(key), new KeptRecords(key, streaks))));
    }

    private <T> Shown<T> then(StreakKey key, Instant asOf, Function<SeenStreak, T> question) {
        if (asOf.isAfter(clock.instant())) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        return history.asOf(key.learner(), asOf)
                .map(known -> {
                    var calendar = known.calendar().orElseThrow(() -> notKnownThen(key.learner()));
                    var latest = asOf.plus(ahead);
                    return question.apply(
                            new SeenStreak(
                                    calendar,
                                    moment(asOf, calendar),
                                    known.whole(key.track(), latest),
                                    new KnownRecords(key.track(), known, latest)));
                });
    }

    /** Whoever is known now was not known yet. */
    private Refusal notKnownThen(LearnerId learner) {
        return calendars.of(learner).isEmpty()
                ? unknown()
                : Refusal.unknown(
                        "not-registered-then", "The learner was registered later than that.");
    }

    /** No finer than what the database sorts by. */
    private static Moment moment(Instant instant, LearnerCalendar calendar) {
        return new Moment(
                instant.truncatedTo(ChronoUnit.MICROS),
                calendar.zone(),
                calendar.rule().dayStartHour());
    }

    private static Refusal unknown() {
        return Refusal.unknown("unknown-learner", "There is no learner under this id.");
    }
}
