package app.fabula.application.report;

import app.fabula.application.achievement.Achievements;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.TreeMap;

public final class WeekReporter implements GetWeekReport {
    private final ReadingDays readingDays;
    private final GetStreakPeriod streaks;
    private final Achievements achievements;
    private final LearnerCalendar.Source calendars;
    private final InstantSource clock;

    public WeekReporter(
            ReadingDays readingDays,
            GetStreakPeriod streaks,
            Achievements achievements,
            LearnerCalendar.Source calendars,
            InstantSource clock) {
        this.readingDays = readingDays;
        this.streaks = streaks;
        this.achievements = achievements;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Shown<Week> of(LearnerId learner, Optional<LocalDate> day) {
        var calendar =
                calendars
                        .of(learner)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-learner", "There is no learner under this id."));
        var today = calendar.dayOf(clock.instant());
        var from = day.orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var to = from.plusDays(6);

        var read = readingDays.between(learner, from, to);
        var streak = streaks.of(new StreakKey(learner, Track.ALL), from, to, Optional.empty());
        var awards = achievements.awarded(learner, from, to);

        var days = new TreeMap<LocalDate, DayTotals>();
        from.datesUntil(to.plusDays(1))
                .forEach(
                        date -> days.put(date, read.value().getOrDefault(date, DayTotals.NOTHING)));
        var week =
                new Week(
                        from,
                        to,
                        days.values().stream().reduce(DayTotals.NOTHING, DayTotals::plus),
                        read.value().size(),
                        streak.value().credited(),
                        days,
                        streak.value().standing(),
                        awards.value());
        var position = Math.min(read.position(), Math.min(streak.position(), awards.position()));
        return new Shown<>(week, position);
    }
}
