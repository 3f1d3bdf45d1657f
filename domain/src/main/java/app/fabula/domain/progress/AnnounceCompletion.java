package app.fabula.domain.progress;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;

/**
 * @param completedAt of the fact that completed the story
 */
public record AnnounceCompletion(LearnerId learner, StoryId story, Instant completedAt) {}
