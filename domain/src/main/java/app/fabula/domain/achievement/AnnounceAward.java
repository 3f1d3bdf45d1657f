package app.fabula.domain.achievement;

import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * @param earned as the facts are now; empty where they do not amount to it
 * @param recognisedAt when that was noticed
 * @param correction why, if it takes back what was announced
 * @param backfill the run that looked back, by which it was noticed; empty where a fact made
 *     somebody look
 */
public record AnnounceAward(
        LearnerId learner,
        AwardKey award,
        Optional<Earned> earned,
        Instant recognisedAt,
        Correction correction,
        Optional<UUID> backfill) {}
