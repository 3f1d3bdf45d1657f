package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a learner has earned, in any order: all that a report asks of achievements. */
public interface EarnedAwards {
    /** By what is known now. */
    Shown<List<EarnedAchievement>> of(LearnerId learner, Locale reader);

    /**
     * By what was known once.
     *
     * @param evidence all of one learner's
     */
    List<EarnedAchievement> of(Collection<? extends Evidence> evidence, Locale reader);
}
