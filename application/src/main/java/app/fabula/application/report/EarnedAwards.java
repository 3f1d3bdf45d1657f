package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a learner has earned, in any order: all that a report asks of achievements. */
public interface EarnedAwards {
    /**
     * As it is announced now.
     *
     * @param days of which it is asked
     */
    Shown<List<EarnedAchievement>> of(LearnerId learner, DateSpan days, Locale reader);

    /**
     * As it had been announced once: the same for ever, whatever rules come and go.
     *
     * @param position of the last event in the log that is asked about
     * @param evidence all of the learner's until then
     */
    List<EarnedAchievement> at(
            long position,
            LearnerId learner,
            Collection<? extends Evidence> evidence,
            Locale reader);
}
