package app.fabula.application.streak;

import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.List;

/** What was recorded of the days of a streak, for whoever asks why one of them is what it is. */
interface DayRecords {
    PracticeDay practised(LocalDate day);

    /** In the order in which they were voided. */
    List<VoidedFact> voided(LocalDate day);

    Declared declared(Outage outage);
}
