package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which streak a request is about: by a language, or without one the streak over all of them. */
final class Tracks {
    private Tracks() {}

    static StreakKey key(LearnerId learner, Optional<Language> language) {
        return new StreakKey(learner, language.map(Track::of).orElse(Track.ALL));
    }

    /** As an answer has it: left out for the one over all. */
    static @Nullable String language(StreakKey key) {
        return language(key.track());
    }

    static @Nullable String language(Track track) {
        return track.equals(Track.ALL) ? null : track.code();
    }
}
