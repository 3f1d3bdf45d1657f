package app.fabula.application.streak;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/** Out-port of the {@code streak} projection. */
public interface PracticeDays extends ReadModel<DayKey, PracticeDay> {
    /** The days whose goal was met, and when it was. */
    Shown<SortedMap<LocalDate, Instant>> credited(LearnerId learner);

    /**
     * @param credited the days whose goal was met, and when it was
     * @param today what was practised on that day, nothing included
     */
    record Practised(SortedMap<LocalDate, Instant> credited, PracticeDay today) {}

    /** Both from one snapshot. */
    Shown<Practised> until(LearnerId learner, LocalDate today);
}
