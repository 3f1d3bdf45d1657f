package app.fabula.application.report;

import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GetReport.Question;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.util.Locale;
import java.util.function.Function;

/** Who knows what a report is made of. */
@FunctionalInterface
interface ReportSource {
    /**
     * @param account as it is now
     * @param reader what to write in, once the learner's own language is known
     */
    Shown<Answer> of(
            LearnerId learner,
            LearnerAccount account,
            Question question,
            Function<Language, Locale> reader);
}
