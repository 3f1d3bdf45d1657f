package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param language of the streak; the one over all where it is left out
 * @param reason that the learner and their teachers may read
 */
@JsonBody
record GrantRequest(@Nullable Language language, @NotNull @Line(max = 300) String reason) {
    StreakKey key(LearnerId learner) {
        return Tracks.key(learner, Optional.ofNullable(language));
    }
}
