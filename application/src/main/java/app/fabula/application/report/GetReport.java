package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In-port. */
@FunctionalInterface
public interface GetReport {
    /**
     * @param period that is meant, once the learner's today is known
     * @param asOf what was known then; empty for what is known now
     * @param languages of the reader, the one they like best first; where there are texts in none
     *     of them, the learner's own is taken, as it was then
     */
    record Question(
            Function<LocalDate, ReportPeriod> period,
            Optional<Instant> asOf,
            List<Locale> languages) {
        public Question {
            languages = List.copyOf(languages);
        }
    }

    /**
     * @param language in which it is to be written down, and in which it calls achievements
     */
    record Answer(LearnerReport report, Locale language) {}

    /**
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet} for an
     *     instant that is to come; whatever the choice of the period refuses
     */
    Shown<Answer> of(LearnerId learner, Question question);
}
