package app.fabula.application.streak;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Streak;
import java.time.InstantSource;
import java.util.TreeSet;

public final class StreakTeller implements GetStreak {
    private final PracticeDays days;
    private final LearnerCalendar.Source calendars;
    private final InstantSource clock;

    public StreakTeller(PracticeDays days, LearnerCalendar.Source calendars, InstantSource clock) {
        this.days = days;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Shown<View> of(LearnerId learner) {
        var calendar =
                calendars
                        .of(learner)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-learner", "There is no learner under this id."));
        var today = calendar.dayOf(clock.instant());
        return days.until(learner, today)
                .map(practised ->
                        new View(
                                Streak.of(new TreeSet<>(practised.credited().keySet()), today),
                                today,
                                calendar.rule().goal(),
                                practised.today().pages(),
                                practised.today().activeSeconds()));
    }
}
