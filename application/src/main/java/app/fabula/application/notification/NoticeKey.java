package app.fabula.application.notification;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.util.Optional;

/**
 * Whom and what something is said about.
 *
 * @param track of a streak; empty for anything else
 * @param subject a text that only tells subjects apart: the same of every track
 */
public record NoticeKey(LearnerId learner, Optional<Track> track, String subject) {}
