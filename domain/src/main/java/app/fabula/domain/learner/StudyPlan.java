package app.fabula.domain.learner;

import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import java.time.ZoneId;
import java.util.List;

/**
 * How a learner means to study.
 *
 * @param zone where the learner lives now; each activity says where it happened
 * @param languages that are learned, at least one
 */
public record StudyPlan(
        ZoneId zone, List<Language> languages, Language nativeLanguage, DayRule rule) {
    public StudyPlan {
        languages = List.copyOf(languages);
    }
}
