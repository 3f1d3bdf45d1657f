package app.fabula.domain.achievement;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * @param earnedAt as the facts are now; empty where they do not amount to it
 */
public record AnnounceAward(
        LearnerId learner, Achievement achievement, Optional<Instant> earnedAt) {}
