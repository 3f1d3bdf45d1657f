package app.fabula.application.report;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.SortedMap;

/** Out-port of the {@code report} projection. */
public interface ReadingDays extends ReadModel<ReadingKey, Reading> {
    /**
     * The sums over all stories of each day on which the learner did something.
     *
     * @param from first day
     * @param to last day
     */
    Shown<SortedMap<LocalDate, DayTotals>> between(LearnerId learner, LocalDate from, LocalDate to);
}
