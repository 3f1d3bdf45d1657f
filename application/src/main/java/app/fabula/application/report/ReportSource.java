package app.fabula.application.report;

import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import java.util.Locale;

/** Who knows what a report is made of. */
@FunctionalInterface
interface ReportSource {
    /**
     * @param account as it is now
     */
    Shown<LearnerReport> of(
            LearnerId learner, LearnerAccount account, GetReport.Question question, Locale reader);
}
