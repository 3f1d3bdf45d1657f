package app.fabula.application.streak;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;

/** One streak of one learner. */
public record StreakKey(LearnerId learner, Track track) {}
