package app.fabula.application.notification;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;

/** Whose runs, and of which streak. */
public record RunKey(LearnerId learner, Track track) {}
