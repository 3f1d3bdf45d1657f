package app.fabula.domain.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/**
 * @param news all that is to be said, as it is at an instant
 * @param at that instant
 */
public record AnnounceStreak(LearnerId learner, Track track, News news, Instant at) {}
