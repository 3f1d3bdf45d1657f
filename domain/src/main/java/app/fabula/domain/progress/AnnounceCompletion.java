package app.fabula.domain.progress;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * @param completedAt of the fact that completed the story; empty where none does, as they are now
 */
public record AnnounceCompletion(LearnerId learner, StoryId story, Optional<Instant> completedAt) {}
