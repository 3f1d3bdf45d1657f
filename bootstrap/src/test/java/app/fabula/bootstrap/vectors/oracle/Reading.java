package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import java.util.UUID;

/** A page that is all a learner means to read on a day. */
final class Reading {
    private static final StoryId FOX = new StoryId(new UUID(0, 2));

    private Reading() {}

    static Practice at(Moment moment) {
        var id = new UUID(1, moment.at().getEpochSecond());
        return new Practice(id, moment, new Language("es"), FOX, 1, 60, DailyGoal.pages(1));
    }
}
