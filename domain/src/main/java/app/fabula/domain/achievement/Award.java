package app.fabula.domain.achievement;

import java.time.Instant;

/**
 * @param earnedAt when the deciding fact occurred, however late it became known
 */
public record Award(Achievement achievement, Instant earnedAt) {}
