package app.fabula.application.notification;

import app.fabula.domain.shared.LearnerId;

/**
 * Whom and what something is said about: the last word about a subject is the one that holds.
 *
 * @param subject a text that only tells subjects apart
 */
public record NoticeKey(LearnerId learner, String subject) {}
