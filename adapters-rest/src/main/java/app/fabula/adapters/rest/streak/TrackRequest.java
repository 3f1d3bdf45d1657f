package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which streak it is about.
 *
 * @param language the streak over all of them where it is left out
 */
@JsonBody
record TrackRequest(@Nullable Language language) {
    StreakKey key(LearnerId learner) {
        return Tracks.key(learner, Optional.ofNullable(language));
    }
}
