package app.fabula.application.achievement;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.util.List;

/** In-port for what a learner has earned and out-port of the {@code achievements} projection. */
public interface Achievements {
    ReadModel<ReadingKey, Reading> readings();

    ReadModel<DayKey, PracticeDay> days();

    /** By the time at which they were earned. */
    Shown<List<Award>> of(LearnerId learner);
}
