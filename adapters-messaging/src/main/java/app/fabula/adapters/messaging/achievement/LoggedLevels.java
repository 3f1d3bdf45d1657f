package app.fabula.adapters.messaging.achievement;

import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.StoryLevels;
import app.fabula.domain.shared.StoryId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/** Looks into the log for versions that it has not seen yet, and for no others. */
final class LoggedLevels implements LearnerDeeds.Levels {
    private static final int MOST_STORIES = 20_000;

    private final Function<StoryId, StoryLevels> log;
    private final Cache<StoryId, StoryLevels> seen =
            Caffeine.newBuilder().maximumSize(MOST_STORIES).build();

    /**
     * @param log the levels of a story as they are now
     */
    LoggedLevels(Function<StoryId, StoryLevels> log) {
        this.log = log;
    }

    @Override
    public Optional<String> of(StoryId story, int version) {
        var known = seen.getIfPresent(story);
        if (known == null || !known.knows(version)) {
            known = log.apply(story);
            seen.put(story, known);
        }
        return known.of(version);
    }
}
