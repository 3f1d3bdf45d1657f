package app.fabula.application.credential;

import app.fabula.domain.achievement.AchievementEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What was announced of an award, where it is in the log.
 *
 * @param position in the log
 */
public record Announcement(UUID id, long position, AchievementEvent event, Instant recordedAt) {}
