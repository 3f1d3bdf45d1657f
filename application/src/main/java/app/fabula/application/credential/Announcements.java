package app.fabula.application.credential;

import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;

/** Out-port: what learners were told of awards, by the log as it is now. */
@FunctionalInterface
public interface Announcements {
    /** The last one, also where it takes the award back; empty where there never was any. */
    Shown<Optional<Announcement>> last(LearnerId learner, AwardKey award);
}
